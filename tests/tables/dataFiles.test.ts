import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { dataFileText, type DataFile } from '../../src/tables/dataFile.ts';
import { dataFileAt, dataFiles } from '../../src/tables/dataFiles.ts';
import { planIndex } from '../../src/plan/planIndex.ts';
import { itemJson } from '../../src/tables/plan/itemJson.ts';
import { planJson } from '../../src/tables/plan/planJson.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { itemsOf, minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan, string][] = [
  ['the real plan', real, 'content'],
  ['the invented plan', minamo, 'tests/fixtures/minamo/content'],
];

describe(dataFiles, () => {
  it('names the files of the real plan after its code', async () => {
    const addresses = (await dataFiles(real)).map(({ address }) => address);
    const tables = [
      ...['goals', 'policies', 'measures', 'initiatives', 'items', 'levels', 'kpis', 'kpi_values', 'results'],
      ...['item_parents', 'kpi_items', 'item_departments', 'departments', 'changes', 'revisions', 'targets', 'wordings'],
      ...['notes', 'assessments', 'tombstones', 'codes', 'dictionary'],
    ];
    const initiatives = itemsOf(real, 'initiative');
    expect(addresses).toEqual([
      ...tables.flatMap((table) => [`data/332160_${table}.csv`, `data/332160_${table}.json`]),
      ...tables.map((table) => `data/332160_${table}.csv-metadata.json`),
      'data/332160_plan.json',
      ...[1, 2, 3, 4].map((number) => `data/goals/goal-${number}.json`),
      ...initiatives.map(({ id }) => `data/initiatives/${id}.json`),
      'data/owner_values-schema.json',
      ...[1, 2, 3, 4].flatMap((number) => [`data/goals/goal-${number}.csv`, `data/goals/goal-${number}.csv-metadata.json`]),
      ...initiatives.flatMap(({ id }) => [`data/initiatives/${id}.csv`, `data/initiatives/${id}.csv-metadata.json`]),
      'data/asakuchi-strategy.txt',
      'data/332160_plan.xlsx',
      'data/332160_plan.stratml.xml',
      'data/332160_machine_readability.csv',
      'data/332160_machine_readability.json',
      'data/332160_machine_readability.csv-metadata.json',
      'data/catalog.jsonld',
      'data/catalog.ttl',
      'data/332160_opendata_list.csv',
      'data/332160_opendata_list.csv-metadata.json',
      'data/datapackage.json',
      'data/332160_plan.zip',
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('names the files of single items after the levels that have pages', async () => {
    const folders = async (plan: Plan) =>
      (await dataFiles(plan)).flatMap(({ address }) =>
        /^data\/.+\/.+\.(json|csv)$/.test(address) && !address.includes('-metadata') ? [address] : [],
      );
    expect(await folders(deepPlan())).toEqual([
      ...['basic-goals/safety', 'policies/prepare', 'projects/warehouse', 'projects/drill'].map((item) => `data/${item}.json`),
      ...['basic-goals/safety', 'policies/prepare', 'projects/warehouse', 'projects/drill'].map((item) => `data/${item}.csv`),
    ]);
    expect(await folders(pillarsPlan())).toEqual(
      ['json', 'csv'].flatMap((end) => ['birth', 'work'].map((id) => `data/pillars/${id}.${end}`)),
    );
    expect((await dataFiles(pillarsPlan())).filter(({ format }) => format === 'TXT')).toEqual([]);
  });

  it('uses no word of another plan: no city for a town, no red ink where there is none', async () => {
    const texts = (await dataFiles(pillarsPlan())).filter(({ format }) => format !== 'ZIP' && format !== 'XLSX').map(dataFileText);
    const found = texts.flatMap(
      (text) => text.match(/.{0,10}(?:市(?!、町、村など)|朱書き|浅口|総合戦略(?!、総合計画など)|取組の概要|（単位なし）).{0,10}/g) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('makes the files of a plan once', async () => {
    const [first, again, other] = await Promise.all([dataFiles(real), dataFiles(real), dataFiles(minamo)]);
    expect(again.map((file, position) => file === first[position])).not.toContain(false);
    expect(other[0]).not.toBe(first[0]);
  });

  it.each(plans)('gives every file of %s its own size and checksum', async (_, plan) => {
    for (const { content, bytes, sha256 } of await dataFiles(plan)) {
      expect(bytes).toBe(content.byteLength);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it.each(plans)('publishes the source of %s byte for byte', async (_, plan, folder) => {
    const file = plan.information.sources[0]?.file ?? '';
    const bytes = readFileSync(path.join(projectFolder, folder, 'sources', file));
    const published = await dataFileAt(plan, `data/${file}`);
    expect(Buffer.from(published.content).equals(bytes)).toBe(true);
    expect(published).toMatchObject({ format: 'TXT', table: undefined, bytes: bytes.byteLength });
  });

  it.each(plans)('writes each table of %s twice, as CSV with labels and as JSON with codes', async (_, plan) => {
    for (const table of publishedTables(plan)) {
      const csv = await dataFileAt(plan, `data/${plan.information.cityCode}_${table.name}.csv`);
      const json = await dataFileAt(plan, `data/${plan.information.cityCode}_${table.name}.json`);
      expect(csv).toMatchObject({ format: 'CSV', table });
      expect(json).toMatchObject({ format: 'JSON', table });
      expect(dataFileText(csv)).toBe(csvText(table));
      expect(JSON.parse(dataFileText(json))).toEqual(table.rows);
      const keys = table.columns.map(({ name }) => name).sort();
      for (const row of table.rows) expect(Object.keys(row).sort()).toEqual(keys);
    }
  });

  it.each(plans)('writes the rows of each JSON of %s in the order of its columns', async (_, plan) => {
    for (const { rows, columns } of publishedTables(plan)) {
      const wanted = columns.map(({ name }) => name).join(' ');
      for (const row of rows) expect(Object.keys(row).join(' ')).toBe(wanted);
    }
  });

  it.each(plans)('writes plan and items of %s as JSON that is read back', async (_, plan) => {
    expect(await readJson(plan, `data/${plan.information.cityCode}_plan.json`)).toEqual(planJson(plan));
    const index = planIndex(plan);
    for (const { id, level } of plan.items.filter(index.hasPage))
      expect(await readJson(plan, `data/${index.level(level).plural}/${id}.json`)).toEqual(itemJson(plan, id));
  });

  it.each(plans)('begins a CSV of %s with a byte order mark and a JSON without', async (_, plan) => {
    const files = (await dataFiles(plan))
      .filter(({ format }) => format === 'CSV' || format === 'JSON')
      .map((file: DataFile) => ({ format: file.format, text: dataFileText(file) }));
    expect(files.filter(({ format, text }) => text.startsWith('\uFEFF') !== (format === 'CSV'))).toEqual([]);
    expect(files.filter(({ format, text }) => !text.endsWith(format === 'CSV' ? '\r\n' : '}\n') && !text.endsWith(']\n'))).toEqual([]);
  });
});

describe(dataFileAt, () => {
  it.each(['data/332160_nothing.csv', '/data/332160_goals.csv', ''])('throws on %j, where nothing is published', async (address) => {
    await expect(dataFileAt(real, address)).rejects.toThrow(`No data file is published at ${address}`);
  });
});

async function readJson(plan: Plan, address: string): Promise<unknown> {
  return JSON.parse(dataFileText(await dataFileAt(plan, address)));
}
