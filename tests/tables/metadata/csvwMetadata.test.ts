import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { publishedTables } from '../../../src/tables/publishedTables.ts';
import { reportTables } from '../../../src/tables/reportTables.ts';
import { csvwFaults, csvwGroup, csvwSchema } from '../../setup/csvwChecker.ts';
import { csvwTriples, specifications } from '../../setup/csvwTriples.ts';
import { Comparison } from '../../setup/comparison.ts';
import { filesOfEveryShape } from '../../setup/publishedFiles.ts';

const ownerMetadata = z.looseObject({
  '@context': z.unknown(),
  url: z.string(),
  dialect: z.unknown(),
  null: z.literal(''),
  tableSchema: z.string(),
});

describe.each(await filesOfEveryShape())('the CSVW of $name', ({ name, plan, code, addresses, text, json, file }) => {
  const csvs = addresses.filter((address) => address.endsWith('.csv'));
  const results = csvs.filter((address) => address.startsWith('results/'));
  const whole = csvs.filter((address) => !address.includes('/'));
  const parts = csvs.filter((address) => address.includes('/') && !results.includes(address));

  /** The description of the CSV of one item, with the shared columns in their place, as a reader finds it. */
  const resolved = (address: string) => {
    const own = ownerMetadata.parse(json(`${address}-metadata.json`));
    const shared = csvwSchema.parse(json(path.posix.join(path.posix.dirname(address), own.tableSchema)));
    const { '@context': context, dialect, ...table } = own;
    return { '@context': context, dialect, tables: [{ ...table, tableSchema: shared }] };
  };

  it('stands beside every CSV, where its readers look for it', () => {
    expect(results.length).toBe(plan.resultFiles.length);
    expect(csvs.length - results.length).toBe(
      publishedTables(plan).length + reportTables.length + plan.items.filter(planIndex(plan).hasPage).length,
    );
    expect(csvs.filter((address) => !addresses.includes(`${address}-metadata.json`))).toEqual([]);
    for (const address of whole) expect(csvwGroup.parse(json(`${address}-metadata.json`)).tables[0]?.url).toBe(address);
    for (const address of parts) expect(resolved(address).tables[0]?.url).toBe(path.posix.basename(address));
  });

  it.each(whole)('finds no fault with the header, types, cells and keys of %s', (address) => {
    expect(csvwFaults(json(`${address}-metadata.json`), text)).toEqual([]);
  });

  it('finds no fault with the CSVs of single items', () => {
    for (const address of parts)
      expect(
        csvwFaults(resolved(address), () => text(address)),
        address,
      ).toEqual([]);
  });

  it('finds no fault with the results as they were read', () => {
    for (const address of results)
      expect(
        csvwFaults(json(`${address}-metadata.json`), (url) => text(`results/${url}`)),
        address,
      ).toEqual([]);
  });

  it('names columns in ASCII and titles them in Japanese, as JSON and CSV do', () => {
    for (const table of publishedTables(plan)) {
      const [own] = csvwGroup.parse(json(`${code}_${table.name}.csv-metadata.json`)).tables;
      expect(own?.tableSchema.columns.map(({ name: each, titles, required }) => ({ name: each, titles, required }))).toEqual(
        table.columns.map(({ name: each, title, required }) => ({ name: each, titles: title, required })),
      );
    }
  });

  it('has in one group every table that a foreign key leads to, and leads to all of them', () => {
    const keys = publishedTables(plan).flatMap((table) => {
      const { tables } = csvwGroup.parse(json(`${code}_${table.name}.csv-metadata.json`));
      const urls = tables.map(({ url }) => url);
      return tables.flatMap(({ url, tableSchema }) =>
        (tableSchema.foreignKeys ?? []).map(({ columnReference, reference }) => {
          expect(urls).toContain(reference.resource);
          return `${url} ${columnReference} → ${reference.resource} ${reference.columnReference}`;
        }),
      );
    });
    const declared = publishedTables(plan).flatMap((table) =>
      table.foreignKeys.map((key) => `${table.name}.csv ${key.column} → ${key.table}.csv id`),
    );
    expect([...new Set(keys)].map((key) => key.replaceAll(`${code}_`, '')).sort()).toEqual(declared.sort());
  });

  it('describes every property at a place of the dictionary page', () => {
    for (const table of publishedTables(plan)) {
      const [own] = csvwGroup.parse(json(`${code}_${table.name}.csv-metadata.json`)).tables;
      expect(own?.tableSchema.columns.map(({ propertyUrl }) => propertyUrl)).toEqual(
        table.columns.map((column) => `${plan.information.siteUrl}data/dictionary/#${table.name}-${column.name}`),
      );
    }
  });

  describe.skipIf(specifications === undefined)('read by rdf-parser-csvw', () => {
    it('turns every cell into the expected triple', async () => {
      const comparison = new Comparison();
      for (const address of [...whole, ...parts]) {
        const description = csvwGroup.parse(address.includes('/') ? resolved(address) : json(`${address}-metadata.json`));
        const columns = description.tables[0]?.tableSchema.columns ?? [];
        const triples = await csvwTriples(description, file(address).content, `${plan.information.siteUrl}data/${address}`);
        const objects = new Map(
          triples
            .filter(({ subject }) => subject.value.includes('#'))
            .map(({ subject, predicate, object }) => [`${subject.value} ${predicate.value}`, object]),
        );
        const { aboutUrl: about = '', primaryKey = '' } = description.tables[0]?.tableSchema ?? {};
        const keyTitle = columns.find((column) => column.name === primaryKey)?.titles ?? '';
        const records = parse<Record<string, string>>(text(address), { bom: true, columns: true });
        const expected = new Set<string>();
        for (const record of records) {
          for (const { titles, propertyUrl, datatype } of columns) {
            const cell = record[titles] ?? '';
            if (cell === '') continue;
            // A template writes what an address cannot hold by its number: the slash of results/2021.csv.
            const key = `${about.replace(`{${primaryKey}}`, encodeURIComponent(record[keyTitle] ?? ''))} ${propertyUrl}`;
            const object = objects.get(key);
            const type = object?.termType === 'Literal' ? object.datatype.value : undefined;
            expected.add(key);
            comparison.compare(`${key} value`, object?.value, cell);
            const base = typeof datatype === 'string' ? datatype : datatype.base;
            comparison.compare(
              `${key} datatype`,
              typeof type === 'string' ? type : z.object({ value: z.string() }).optional().parse(type)?.value,
              `http://www.w3.org/2001/XMLSchema#${base}`,
            );
          }
        }
        comparison.compare(
          `${address} rows`,
          String(triples.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/csvw#row').length),
          String(records.length),
        );
        comparison.compare(`${address} triples`, String(objects.size), String(expected.size));
      }
      console.info(
        `${name}: ${comparison.count} values, datatypes and counts of triples compared, ${comparison.differences.length} differences`,
      );
      expect(comparison.differences.slice(0, 10)).toEqual([]);
      expect(comparison.count).toBeGreaterThan(plan.items.length < 10 ? 2000 : 5000);
    });
  });
});
