import { describe, expect, it } from 'vitest';
import { absoluteAddress } from '../../src/addresses/fileAddress.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { citationText } from '#words/sentences/citation.ts';
import { builtSites } from '../setup/builtSites.ts';
import { byAttribute, byName, readHtml, textOf } from '../setup/htmlPage.ts';
import { Comparison } from '../setup/comparison.ts';

interface Download {
  readonly contentUrl: string;
  readonly encodingFormat: string;
  readonly contentSize: string;
  readonly sha256: string;
}

interface Dataset extends Readonly<Record<string, unknown>> {
  readonly '@id': string;
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly distribution: readonly Download[];
  readonly variableMeasured?: readonly { readonly propertyID: string; readonly name: string; readonly description: string }[];
  readonly hasPart?: readonly Dataset[];
}

describe.each(await builtSites())('the data page of $name as schema.org', async ({ name, folder, plan }) => {
  const page = await readHtml(folder, `${pageAddress.data}index.html`);
  const scripts = byName(page, 'script')
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Dataset);
  const whole = scripts.find((each) => each['@type'] === 'Dataset');
  const parts = whole?.hasPart ?? [];
  const url = absoluteAddress(plan, pageAddress.data);

  it('is one Dataset for the plan, with one for each table and for the source, each under the name of a place on the page', () => {
    const names = [...publishedTables(plan).map((table) => `table-${table.name}`), 'table-machine_readability', 'source'];
    expect(whole?.['@id']).toBe(`${url}#dataset`);
    expect(parts.map((part) => part['@id'])).toEqual(names.map((each) => `${url}#${each}`));
    for (const each of ['dataset', 'catalog', ...names]) expect(byAttribute(page, 'id', each), each).toHaveLength(1);
  });

  it('tells every file of every table with its size and checksum, and every column with its meaning', async () => {
    const comparison = new Comparison();
    const files = await dataFiles(plan);
    for (const table of publishedTables(plan)) {
      const part = parts.find((each) => each['@id'] === `${url}#table-${table.name}`);
      const isYear = ({ address }: { readonly address: string }) => /^data\/results\/\d{4}\.csv$/.test(address);
      const own = [
        ...files.filter((file) => file.table?.name === table.name && !file.address.slice('data/'.length).includes('/')),
        // Results are told year by year besides, as they were read.
        ...(table.name === 'results' ? files.filter(isYear) : []),
      ];
      comparison.compare(`${table.name} files`, String(part?.distribution.length), String(own.length));
      for (const { address, bytes, sha256 } of own) {
        const download = part?.distribution.find(({ contentUrl }) => contentUrl === absoluteAddress(plan, address));
        comparison.compare(`${address} size`, download?.contentSize, `${bytes} B`);
        comparison.compare(`${address} checksum`, download?.sha256, sha256);
      }
      const columns = table.columns.slice(3);
      comparison.compare(
        `${table.name} columns`,
        part?.variableMeasured?.map(({ propertyID }) => propertyID).join(' '),
        columns.map((column) => column.name).join(' '),
      );
      columns.forEach((column, position) => {
        comparison.compare(`${table.name} ${column.name} title`, part?.variableMeasured?.[position]?.name, column.title);
        comparison.compare(`${table.name} ${column.name} description`, part?.variableMeasured?.[position]?.description, column.description);
      });
    }
    console.info(`${name}: ${comparison.count} facts of schema.org compared, ${comparison.differences.length} differences`);
    expect(comparison.differences).toEqual([]);
  });

  it('says of each Dataset what a search engine asks for', () => {
    const { editionDate, licenceUrl, firstFiscalYear, lastFiscalYear, areaCode, prefecture, cityName } = plan.information;
    for (const dataset of [whole, ...parts]) {
      const source = dataset?.['@id'] === `${url}#source`;
      expect(dataset).toMatchObject({
        '@type': 'Dataset',
        license: source && !plan.information.official ? absoluteAddress(plan, pageAddress.terms) : licenceUrl,
        dateModified: editionDate,
        temporalCoverage: `${firstFiscalYear}-04-01/${(lastFiscalYear ?? 0) + 1}-03-31`,
        spatialCoverage: { '@type': 'AdministrativeArea', name: `${prefecture}${cityName}`, identifier: areaCode },
        includedInDataCatalog: { '@id': `${url}#catalog` },
        citation: citationText(plan.information, { title: dataset?.name ?? '', url: dataset === whole ? url : (dataset?.['@id'] ?? '') }),
      });
      expect(dataset?.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset?.description.length).toBeLessThanOrEqual(5000);
    }
    expect(parts.map((part) => part['isPartOf'])).toEqual(parts.map(() => ({ '@id': `${url}#dataset` })));
  });
});
