import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { ownerTables } from '../../../src/tables/definitions/ownerValuesTable.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { valueId } from '../../../src/plan/kpiValues.ts';
import { baseline, makeKpi, makePlan, target } from '../../setup/samplePlan.ts';
import { deepPlan } from '../../setup/shapedPlans.ts';
import { filesOfEveryShape, type PublishedFiles } from '../../setup/publishedFiles.ts';

type CsvRow = Readonly<Record<string, string>>;

function records({ text }: PublishedFiles, address: string): CsvRow[] {
  return parse<CsvRow>(text(address), { bom: true, columns: true });
}

describe.each(await filesOfEveryShape())('the CSVs of the items of $name', (published) => {
  const { plan, code } = published;
  const index = planIndex(plan);
  const values = new Map(records(published, `${code}_kpi_values.csv`).map((row) => [row['ID'], row]));
  const kpis = new Map(records(published, `${code}_kpis.csv`).map((row) => [row['ID'], row]));
  const levels = plan.levels.filter(({ hasPage }) => hasPage);
  const rowsOf = new Map(
    levels.map(({ key, plural }) => [
      key,
      index.itemsOfLevel(key).flatMap((item) => records(published, `${plural}/${item.id}.csv`).map((row) => ({ item, row }))),
    ]),
  );

  it('have every value once in the file of its owner, and of each item above that has one', () => {
    for (const [key, rows] of rowsOf) {
      const owned = plan.kpis.filter((kpi) => {
        const owner = index.ownerOf(kpi);
        return owner !== undefined && index.ancestorOf(owner, key) !== undefined;
      });
      const expected = owned.flatMap((kpi) => kpi.values.map((value) => valueId(kpi.id, value)));
      expect(rows.map(({ row }) => row['ID']).sort(), key).toEqual(expected.sort());
    }
  });

  it('say for each value what the tables of values and KPIs say, and whose it is', () => {
    for (const { item, row } of [...rowsOf.values()].flat()) {
      expect(row).toMatchObject(values.get(row['ID']) ?? {});
      const kpi = kpis.get(row['KPI_ID'] ?? '') ?? {};
      const { 所属区分, 所属_ID, 所属, 方向, 担当課_ID, 担当課, URL, 最上位_ID, 基本目標_ID } = kpi;
      expect(row).toMatchObject({ 所属区分, 所属_ID, 所属, 方向, 担当課_ID, 担当課, URL, 最上位_ID, 基本目標_ID });
      expect(row['最上位']).toBe(index.item(row['最上位_ID'] ?? '').title);
      expect(row['基本目標']).toBe(row['基本目標_ID'] === '' ? '' : row['最上位']);
      const owner = index.item(row['所属_ID'] ?? '');
      expect([...index.ancestors(owner), owner]).toContain(item);
    }
  });
});

describe(ownerTables, () => {
  const ids = (plan: Plan, level: string) =>
    Object.fromEntries(
      ownerTables(plan)
        .filter((each) => each.level.key === level)
        .map(({ id, table }) => [id, table.rows.map((row) => row['id'])]),
    );

  it('gives an item without KPIs a table without rows, under its own name', () => {
    const plan = makePlan([[[1]]]);
    expect(ids(plan, 'initiative')).toEqual({ 'goal-1-initiative-1': [] });
    expect(ids(plan, 'goal')).toEqual({ 'goal-1': [] });
    expect(ownerTables(plan).map(({ table }) => table.title)).toEqual(plan.items.filter(planIndex(plan).hasPage).map(({ title }) => title));
  });

  it('gives an item its own KPIs and those of everything below it', () => {
    const own = makeKpi([baseline(1), target(2)], { id: 'kpi-goal', ownerType: 'goal', ownerId: 'goal-2' });
    const plan = makePlan(
      [[[1]], [[1]]],
      [own, makeKpi([baseline(1), target(2)]), makeKpi([baseline(3)], { id: 'kpi-other', ownerId: 'goal-2-initiative-1' })],
    );
    expect(ids(plan, 'goal')).toEqual({
      'goal-1': ['kpi-users-baseline-2018', 'kpi-users-target-2024'],
      'goal-2': ['kpi-goal-baseline-2018', 'kpi-goal-target-2024', 'kpi-other-baseline-2018'],
    });
    expect(ids(plan, 'initiative')).toEqual({
      'goal-1-initiative-1': ['kpi-users-baseline-2018', 'kpi-users-target-2024'],
      'goal-2-initiative-1': ['kpi-other-baseline-2018'],
    });
  });

  it('gives the KPIs of the whole plan to no item', () => {
    const rows = ownerTables(deepPlan()).flatMap(({ table }) => table.rows.map((row) => row['kpi_id']));
    expect(rows).toContain('kpi-prepare');
    expect(rows).not.toContain('kpi-population');
  });
});
