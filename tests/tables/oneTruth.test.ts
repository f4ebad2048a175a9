import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { valueId } from '../../src/plan/kpiValues.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import { planLists } from '../../src/schema/entity/plan.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { Comparison } from '../setup/comparison.ts';
import { csvwGroup } from '../setup/csvwChecker.ts';
import { csvwTriples, specifications } from '../setup/csvwTriples.ts';
import { packageSchema } from '../setup/packageChecker.ts';
import { filesOfEveryShape } from '../setup/publishedFiles.ts';
import { readWorkbook } from '../setup/readWorkbook.ts';

type Grid = readonly (readonly string[])[];
const jsonRows = z.array(z.record(z.string(), z.unknown()));

/** Every format in which the tables are published, read back and held against the CSV, cell by cell. */
describe.each(await filesOfEveryShape())(
  'one truth in every format of $name',
  async ({ name, plan, code, addresses, file, text, json }) => {
    const tables = publishedTables(plan).map((table) => ({
      table,
      csv: `${code}_${table.name}.csv`,
      grid: parse(text(`${code}_${table.name}.csv`), { bom: true }),
    }));
    const counted: string[] = [];
    const labels = new Map(
      jsonRows.parse(json(`${code}_codes.json`)).map((row) => [`${String(row['list'])} ${String(row['code'])}`, String(row['label'])]),
    );
    const compareGrids = (comparison: Comparison, where: string, found: Grid, expected: Grid) => {
      comparison.compare(`${where}: rows`, String(found.length), String(expected.length));
      expected.forEach((row, line) => {
        comparison.compare(`${where} row ${line}: cells`, String(found[line]?.length), String(row.length));
        row.forEach((cell, place) => comparison.compare(`${where} row ${line} ${expected[0]?.[place] ?? ''}`, found[line]?.[place], cell));
      });
    };
    const finish = (format: string, comparison: Comparison) => {
      counted.push(`${format} ${comparison.count}`);
      expect(comparison.differences.slice(0, 10)).toEqual([]);
      expect(comparison.count).toBeGreaterThan(plan.items.length < 10 ? 100 : 1000);
    };
    afterAll(() => console.info(`${name}: cells compared with CSV: ${counted.join(', ')}; 0 differences`));

    it('CSV, read by DuckDB', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hiraku-duckdb-'));
      const database = await DuckDBInstance.create(':memory:');
      const connection = await database.connect();
      try {
        const comparison = new Comparison();
        for (const { csv, grid } of tables) {
          writeFileSync(path.join(folder, csv), file(csv).content);
          const result = await connection.runAndReadAll(
            `SELECT * FROM read_csv('${path.join(folder, csv)}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
          );
          compareGrids(
            comparison,
            csv,
            [result.columnNames(), ...result.getRowsJS().map((row) => row.map((cell) => (cell === null ? '' : z.string().parse(cell))))],
            grid,
          );
        }
        finish('CSV by DuckDB', comparison);
      } finally {
        connection.closeSync();
        database.closeSync();
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('JSON', () => {
      const comparison = new Comparison();
      for (const { table, csv, grid } of tables) {
        const rows = jsonRows.parse(json(csv.replace(/csv$/, 'json')));
        const read = rows.map((row) =>
          table.columns.map(({ name: key, codeList }) =>
            asText(row[key], (each) => (codeList === undefined ? each : (labels.get(`${codeList} ${each}`) ?? 'no label'))),
          ),
        );
        compareGrids(comparison, csv, [table.columns.map(({ title }) => title), ...read], grid);
      }
      finish('JSON', comparison);
    });

    it('XLSX, read by read-excel-file', async () => {
      const comparison = new Comparison();
      const sheets = await readWorkbook(file(`${code}_plan.xlsx`).content);
      expect(sheets).toHaveLength(tables.length + 1);
      for (const { table, csv, grid } of tables) {
        const rows = sheets.find((sheet) => sheet.name === table.title)?.rows ?? [];
        compareGrids(
          comparison,
          csv,
          rows.map((row) => table.columns.map((_, place) => asText(row[place] ?? null))),
          grid,
        );
      }
      finish('XLSX', comparison);
    });

    it('the Data Package, read by its own fields', () => {
      const comparison = new Comparison();
      const { resources } = packageSchema.parse(json('datapackage.json'));
      for (const { table, csv, grid } of tables) {
        const fields = resources.find((resource) => resource.name === table.name)?.schema?.fields ?? [];
        const keys = resources.find((resource) => resource.name === `${table.name}-json`)?.schema?.fields ?? [];
        const typed = grid
          .slice(1)
          .map((row) =>
            row.map((cell, place) =>
              cell === '' ? '' : asText(['integer', 'number'].includes(fields[place]?.type ?? '') ? Number(cell) : cell),
            ),
          );
        compareGrids(comparison, csv, [fields.map((field) => field.name), ...typed], grid);
        compareGrids(comparison, `${csv} keys`, [keys.map((field) => field.name)], [table.columns.map((column) => column.name)]);
      }
      finish('Data Package', comparison);
    });

    it.skipIf(specifications === undefined)('CSVW, as the triples that rdf-parser-csvw makes', async () => {
      const comparison = new Comparison();
      for (const { csv, grid } of tables) {
        const description = csvwGroup.parse(json(`${csv}-metadata.json`));
        const { columns, aboutUrl } = description.tables[0]?.tableSchema ?? { columns: [], aboutUrl: '' };
        const objects = new Map(
          (await csvwTriples(description, file(csv).content, `${plan.information.siteUrl}data/${csv}`)).map(
            ({ subject, predicate, object }) => [`${subject.value} ${predicate.value}`, object.value],
          ),
        );
        const idPlace = columns.findIndex((column) => column.name === 'id');
        const read = grid
          .slice(1)
          .map((row) =>
            columns.map(({ propertyUrl }) => objects.get(`${(aboutUrl ?? '').replace('{id}', row[idPlace] ?? '')} ${propertyUrl}`) ?? ''),
          );
        compareGrids(comparison, csv, [columns.map(({ titles }) => titles), ...read], grid);
      }
      finish('CSVW', comparison);
    });

    it('ZIP, unpacked', () => {
      const comparison = new Comparison();
      const entries = unzipSync(file(`${code}_plan.zip`).content);
      for (const { csv, grid } of tables)
        compareGrids(comparison, csv, parse(strFromU8(entries[csv] ?? new Uint8Array()), { bom: true }), grid);
      for (const address of addresses.filter((each) => !each.endsWith('.zip')))
        comparison.compare(
          address,
          Buffer.from(entries[address] ?? []).toString('base64'),
          Buffer.from(file(address).content).toString('base64'),
        );
      finish('ZIP', comparison);
    });

    it('the JSON of the whole plan, and of each item', () => {
      const comparison = new Comparison();
      const records = (table: string) => parse<Record<string, string>>(text(`${code}_${table}.csv`), { bom: true, columns: true });
      const whole = planLists.loose().parse(json(`${code}_plan.json`));
      const parts = z.looseObject({ kpis: planLists.shape.kpis });
      const index = planIndex(plan);
      const owned = plan.items
        .filter(index.hasPage)
        .flatMap(({ level, id }) => parts.parse(json(`${index.level(level).plural}/${id}.json`)).kpis);
      const label = (list: string, each: string | null) => (each === null ? '' : (labels.get(`${list} ${each}`) ?? 'no label'));
      const rows = new Map(records('kpi_values').map((row) => [row['ID'], row]));
      for (const kpi of [...whole.kpis, ...owned]) {
        for (const value of kpi.values) {
          const id = valueId(kpi.id, value);
          const row = rows.get(id);
          const facts = {
            KPI名: kpi.label,
            区分: label('value_kind', value.kind),
            年度: asText(value.fiscalYear),
            期間区分: label('time_kind', value.timeKind),
            年: asText(value.year),
            開始日: asText(value.startDate),
            終了日: asText(value.endDate),
            上限: asText(value.upper),
            比べる値: label('compared_with', value.comparedWith),
            集計方法: label('aggregation', value.aggregation ?? kpi.aggregation),
            所属区分: label('owner_type', kpi.ownerType),
            所属_ID: kpi.ownerId,
            値: asText(value.value),
            単位: value.unit ?? '',
            限定: label('qualifier', value.qualifier),
            文字値: value.text ?? '',
            値の状態: label('value_status', value.status),
            原文表記: value.raw ?? '',
          };
          for (const [title, fact] of Object.entries(facts)) comparison.compare(`${id} ${title}`, fact, row?.[title]);
        }
      }
      comparison.compare('values', String(whole.kpis.flatMap(({ values }) => values).length), String(rows.size));
      const ids = (table: string) =>
        records(table)
          .map((row) => row['ID'])
          .join('\n');
      for (const key of ['items', 'kpis'] as const)
        comparison.compare(`ids of ${key}`, whole[key].map(({ id }) => id).join('\n'), ids(key));
      for (const key of ['departments', 'changes', 'notes'] as const)
        if (whole[key].length > 0) comparison.compare(`ids of ${key}`, whole[key].map(({ id }) => id).join('\n'), ids(key));
      comparison.compare('levels', whole.levels.map(({ key }) => key).join('\n'), ids('levels'));
      for (const { key, plural } of whole.levels)
        comparison.compare(
          `ids of ${plural}`,
          whole.items
            .filter(({ level }) => level === key)
            .map(({ id }) => id)
            .join('\n'),
          ids(plural.replaceAll('-', '_')),
        );
      finish('plan and items as JSON', comparison);
    });

    it('the CSVs of single items', () => {
      const comparison = new Comparison();
      const values = new Map(
        parse<Record<string, string>>(text(`${code}_kpi_values.csv`), { bom: true, columns: true }).map((row) => [row['ID'], row]),
      );
      for (const address of addresses.filter((each) => /^(?!results\/)[^/]+\/.*\.csv$/.test(each))) {
        for (const row of parse<Record<string, string>>(text(address), { bom: true, columns: true })) {
          for (const [title, cell] of Object.entries(values.get(row['ID']) ?? { ID: 'no such value' }))
            comparison.compare(`${address} ${row['ID'] ?? ''} ${title}`, row[title], cell);
        }
      }
      finish('CSVs of single items', comparison);
    });
  },
);

/** A value that was read as the CSV writes it; on purpose not the function that writes it. */
function asText(value: unknown, label: (text: string) => string = (text) => text): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return Array.isArray(value) ? value.map((each) => label(String(each))).join(';') : label(z.string().parse(value));
}
