import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planIndex } from '../../src/plan/planIndex.ts';
import type { Item } from '../../src/schema/entity/item.ts';
import { builtSites } from '../setup/builtSites.ts';
import { Comparison } from '../setup/comparison.ts';
import { byAttribute, htmlFiles, readHtml } from '../setup/htmlPage.ts';
import { publishedTable } from '../setup/publishedData.ts';
import { itemsOf } from '../setup/samplePlan.ts';

type Fact = string | number | boolean | null | undefined;

/** A fact as a CSV has it where no code stands for it. */
function writtenFact(fact: Fact): string {
  return typeof fact === 'boolean' ? String(Number(fact)) : String(fact ?? '');
}

/** The tables of items, of levels and of what belongs to what, held against the model that they were made of. */
describe.each(await builtSites())('the tables of items of $name', async ({ name, folder, plan }) => {
  const index = planIndex(plan);
  const table = async (tableName: string) => publishedTable(folder, plan, tableName);
  const url = (address: string) => `${plan.information.siteUrl}${address}`;
  const mainOf = ({ departments: [main] }: Item) => main?.departmentId ?? null;
  const nameOf = (id: string | null) => plan.departments.find((each) => each.id === id)?.name ?? null;
  const titleOf = (id: string | undefined) => plan.items.find((each) => each.id === id)?.title;

  /** Compares facts of each row, in the order of the table; the cells of the CSV are compared with those of the JSON. */
  const compareRows = async (tableName: string, expected: readonly Readonly<Record<string, Fact>>[]) => {
    const comparison = new Comparison();
    const { rows, records, headers } = await table(tableName);
    expect(rows, tableName).toHaveLength(expected.length);
    expect(records, tableName).toHaveLength(expected.length);
    expected.forEach((facts, place) => {
      const keys = Object.keys(rows[place] ?? {});
      expect(keys, tableName).toHaveLength(headers.length);
      for (const [key, fact] of Object.entries(facts)) {
        const where = `${tableName} ${place} ${key}`;
        comparison.compare(where, JSON.stringify(rows[place]?.[key]), JSON.stringify(fact));
        const cell = records[place]?.[headers[keys.indexOf(key)] ?? ''];
        comparison.compare(`${where} in CSV`, cell, writtenFact(fact));
      }
    });
    console.info(`${name}: ${comparison.count} facts of ${tableName} compared, ${comparison.differences.length} differences`);
    expect(comparison.differences).toEqual([]);
    expect(comparison.count).toBeGreaterThan(expected.length * 8);
  };

  const municipality = {
    municipal_code: plan.information.cityCode,
    area_code: plan.information.areaCode,
    municipality: plan.information.cityName,
    plan_id: plan.information.planId,
  };

  /** What every table of items says of an item. */
  const factsOf = (item: Item) => ({
    ...municipality,
    id: item.id,
    position: item.position,
    label: item.label,
    number: item.number,
    title: item.title,
    short_title: item.shortTitle,
    previous_title: item.previousTitle,
    overview: item.overview,
    department_id: mainOf(item),
    department: nameOf(mainOf(item)),
    period_start: item.period?.from ?? null,
    period_end: item.period?.to ?? null,
    source_document: item.source?.document,
    source_line: item.source?.line,
    source_page: null,
    source_place: null,
  });

  /** Where an item is to be read: its page, or its place on the page of the goal above it. */
  const addressOf = (item: Item) =>
    item.level === 'goal' || item.level === 'initiative'
      ? url(`${item.level}s/${item.id}/`)
      : url(`goals/${item.topId}/#${item.level}-${item.id}`);

  it('have every item of every level with all that is known of it', async () => {
    const nameOfLevel = { goal: '基本目標', policy: '施策', measure: '具体的な施策', initiative: '主な取組' };
    const depths = Object.keys(nameOfLevel);
    await compareRows(
      'items',
      plan.items.map((item) => ({
        ...factsOf(item),
        level: item.level,
        level_name: item.levelName ?? nameOfLevel[item.level as keyof typeof nameOfLevel],
        depth: depths.indexOf(item.level) + 1,
        parent_id: item.parentId,
        top_id: item.topId,
        url: addressOf(item),
      })),
    );
  });

  it('say in the table of each level what the table of items says, with the ids and titles of what stands above', async () => {
    const items = new Map((await table('items')).rows.map((row) => [row['id'], row as Readonly<Record<string, Fact>>]));
    const above = { goal: [], policy: ['goal'], measure: ['goal', 'policy'], initiative: ['goal', 'policy', 'measure'] } as const;
    for (const [level, plural] of [
      ['goal', 'goals'],
      ['policy', 'policies'],
      ['measure', 'measures'],
      ['initiative', 'initiatives'],
    ] as const) {
      await compareRows(
        plural,
        itemsOf(plan, level).map((item) => ({
          ...factsOf(item),
          level_name: items.get(item.id)?.['level_name'],
          previous_overview: item.previousOverview,
          department_note: item.departmentsNote,
          url: addressOf(item),
          note: items.get(item.id)?.['note'],
          ...Object.fromEntries(
            above[level].flatMap((key) => {
              const id = index.ancestorOf(item, key)?.id;
              return [
                [`${key}_id`, id],
                [key, titleOf(id)],
              ];
            }),
          ),
        })),
      );
    }
  });

  it('have under each parent the positions 1, 2, 3 … in the order of the plan', async () => {
    const { rows } = await table('items');
    for (const [parent, children] of Map.groupBy(rows, (row) => row['parent_id']))
      expect(
        children.map((row) => row['position']),
        String(parent),
      ).toEqual(children.map((_, place) => place + 1));
  });

  it('have each level with its names and whether its items have pages', async () => {
    await compareRows('levels', [
      { ...municipality, id: 'goal', position: 1, name: '基本目標', short_name: '基本目標', has_page: true },
      { ...municipality, id: 'policy', position: 2, name: '施策', short_name: '施策', has_page: false },
      { ...municipality, id: 'measure', position: 3, name: '具体的な施策', short_name: '具体的な施策', has_page: false },
      { ...municipality, id: 'initiative', position: 4, name: '主な取組', short_name: '取組', has_page: true },
    ]);
  });

  it('say where each item and each KPI stands: its home first, then every other place', async () => {
    const placed = (home: string | null, others: readonly string[]) => (home === null ? others : [home, ...others]);
    await compareRows(
      'item_parents',
      plan.items.flatMap(({ id, parentId, alsoUnder }) =>
        placed(parentId, alsoUnder).map((parent, place) => ({
          ...municipality,
          id: `${id}_${parent}`,
          item_id: id,
          position: place + 1,
          parent_id: parent,
        })),
      ),
    );
    await compareRows(
      'kpi_items',
      plan.kpis.flatMap(({ id, ownerId, alsoUnder }) =>
        placed(ownerId, alsoUnder).map((item, place) => ({
          ...municipality,
          id: `${id}_${item}`,
          kpi_id: id,
          position: place + 1,
          item_id: item,
        })),
      ),
    );
  });

  it('say who is in charge of each item, the first as the tables of items do', async () => {
    await compareRows(
      'item_departments',
      plan.items.flatMap(({ id, departments }) =>
        departments.map(({ departmentId, role }, place) => ({
          ...municipality,
          id: `${id}_${departmentId}`,
          item_id: id,
          position: place + 1,
          department_id: departmentId,
          role,
        })),
      ),
    );
    const first = new Map(
      (await table('item_departments')).rows.filter((row) => row['position'] === 1).map((row) => [row['item_id'], row]),
    );
    for (const row of (await table('items')).rows)
      expect(row['department_id'], String(row['id'])).toBe(first.get(row['id'])?.['department_id'] ?? null);
  });

  it('name no row twice, and no row that is not there', async () => {
    const idsOf = async (tableName: string) => (await table(tableName)).rows.map((row) => row['id']);
    const known = {
      item: new Set(await idsOf('items')),
      kpi: new Set(await idsOf('kpis')),
      department: new Set(await idsOf('departments')),
    };
    const keys = { item_id: known.item, parent_id: known.item, top_id: known.item, kpi_id: known.kpi, department_id: known.department };
    for (const tableName of ['items', 'kpis', 'item_parents', 'kpi_items', 'item_departments']) {
      const ids = await idsOf(tableName);
      expect(new Set(ids).size, tableName).toBe(ids.length);
      for (const row of (await table(tableName)).rows)
        for (const [key, things] of Object.entries(keys))
          if (typeof row[key] === 'string') expect(things.has(row[key]), `${tableName} ${String(row['id'])} ${key}`).toBe(true);
    }
  });

  it('are published only where the plan has what they tell', async () => {
    const files = await readdir(path.join(folder, 'data'));
    const code = plan.information.cityCode;
    for (const tableName of ['kpi_departments', 'item_directions', 'item_fields', 'budgets', 'ratings'])
      expect(files.filter((file) => file.startsWith(`${code}_${tableName}`))).toEqual([]);
    for (const file of files.filter((each) => each.endsWith('.csv')))
      expect((await readFile(path.join(folder, 'data', file), 'utf8')).split('\r\n').length, file).toBeGreaterThanOrEqual(2);
  });

  it('give of each item an address at which the site has it', async () => {
    const pages = new Set(await htmlFiles(folder));
    for (const row of (await table('items')).rows) {
      const [address = '', place] = String(row['url']).slice(plan.information.siteUrl.length).split('#');
      expect(pages.has(`${address}index.html`), address).toBe(true);
      if (place !== undefined) expect(byAttribute(await readHtml(folder, `${address}index.html`), 'id', place), place).toHaveLength(1);
    }
  });
});
