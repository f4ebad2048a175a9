import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { loadingFacts } from '../../src/site/pages/loadingFacts.ts';
import { commonColumns } from '../../src/site/pages/parts/data/tableEntries.ts';
import { codeLabels } from '../../src/tables/table.ts';
import { editionDifferences, isSame } from '../../src/tables/editionDifferences.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { bibtexText, citationText, processedCitationText } from '#words/sentences/citation.ts';
import { dataChangesText } from '#words/pages/data.ts';
import { loadingWays } from '#words/pages/dataLoading.ts';
import { numberText } from '#words/sentences/number.ts';
import { builtSites } from '../setup/builtSites.ts';
import { byAttribute, byClass, byName, type HtmlNode, only, readHtml, textOf } from '../setup/htmlPage.ts';
import { readBibtex } from '../setup/readBibtex.ts';

/** The text with every space and line break, as a reader copies it. */
function copied(node: HtmlNode): string {
  return DomUtils.textContent(node);
}

describe.each(await builtSites())('the data page of $name', async ({ name, folder, content, plan }) => {
  const file = `${pageAddress.data}index.html`;
  const page = await readHtml(folder, file);
  const section = (id: string) => only(byAttribute(page, 'id', id), id);
  const rowsOf = (table: string) => byName(only(byClass(section(`table-${table}`), 'dict'), table), 'tr').slice(1);

  it('opens with four files, each for one use', () => {
    const choices = byName(only(byClass(page, 'choices'), 'choices'), 'li');
    expect(choices.map((choice) => textOf(only(byName(choice, 'b'), 'title')))).toEqual([
      'Excelで見る',
      '表計算や分析に使う',
      'プログラムで使う',
      '全部まとめて使う',
    ]);
  });

  it('leads from its contents to places on the page', () => {
    const links = [...byClass(page, 'toc'), ...byClass(page, 'inline-links')]
      .flatMap((list) => byName(list, 'a'))
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(links).toHaveLength(publishedTables(plan).length + 7);
    for (const link of links) expect(byAttribute(page, 'id', link.slice(1)), link).toHaveLength(1);
  });

  it('explains each column of each table once: name, type, meaning, allowed values', () => {
    const common = commonColumns(plan);
    expect(common).toEqual(['全国地方公共団体コード', '標準地域コード', '地方公共団体名']);
    for (const { name: table, columns } of publishedTables(plan)) {
      const own = columns.filter(({ title }) => !common.includes(title));
      const rows = rowsOf(table);
      expect(
        rows.map((row) => textOf(byName(row, 'th')[0])),
        table,
      ).toEqual(own.map(({ title }) => title));
      for (const [place, column] of own.entries()) {
        const text = textOf(rows[place]);
        for (const part of [column.name, column.description, column.unit ?? '', ...(codeLabels(column) ?? [])])
          expect(text).toContain(part);
      }
    }
  });

  it('shows the first rows of each table, no cell longer than 61 characters', () => {
    for (const { name: table, rows } of publishedTables(plan)) {
      const preview = only(byClass(section(`table-${table}`), 'prev'), table);
      expect(byName(preview, 'tr')).toHaveLength(Math.min(5, rows.length) + 1);
      expect(Math.max(...byName(preview, 'td').map((cell) => [...textOf(cell)].length))).toBeLessThanOrEqual(61);
    }
  });

  it('shows the examples of loading as they are tested', () => {
    for (const { id, code } of loadingWays(loadingFacts(plan)))
      expect(byName(section(`load-${id}`), 'pre').map(copied)).toEqual(code === undefined ? [] : [code]);
  });

  it('shows how to cite, as sentences and as BibTeX that reads back', () => {
    const cited = { title: 'オープンデータ', url: `${plan.information.siteUrl}data/` };
    expect(byClass(section('cite'), 'cite').map(copied)).toEqual([
      citationText(plan.information, cited),
      processedCitationText(plan.information, cited),
      bibtexText(plan.information, cited),
    ]);
    expect(readBibtex(copied(only(byName(section('cite'), 'pre'), 'BibTeX')))).toMatchObject({
      type: 'misc',
      fields: { title: `${plan.information.title}「オープンデータ」`, author: plan.information.publisherName, url: cited.url },
    });
  });

  it('counts what changed since the last edition', async () => {
    const differences = await editionDifferences(plan, ({ date, name: each }) => readFile(path.join(content, 'editions', date, each)));
    const changed = differences.find((each) => !isSame(each));
    const since = section('since');
    const counted = byName(since, 'tr')
      .filter(({ attribs }) => attribs['data-changed'] !== undefined)
      .map((row) => [row.attribs['data-changed'], ...byName(row, 'td').map(textOf)]);
    expect(counted).toEqual(
      changed?.tables.map(({ table, added, removed, changed: altered }) => [
        table.name,
        ...[added, removed, altered].map((rows) => numberText(rows.length)),
      ]) ?? [],
    );
    expect(textOf(since).includes(dataChangesText.noEdition)).toBe(plan.editions.length === 0);
  });

  it('stays below 480 KB', async () => {
    const { size } = await stat(path.join(folder, file));
    console.info(`${name}: the data page has ${size} bytes`);
    expect(size).toBeLessThan(480_000);
  });
});
