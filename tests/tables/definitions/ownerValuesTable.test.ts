import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { ownerTables } from '../../../src/tables/definitions/ownerValuesTable.ts';
import { baseline, makeKpi, makePlan, target } from '../../setup/samplePlan.ts';
import { publishedFiles, type PublishedFiles } from '../../setup/publishedFiles.ts';

type CsvRow = Readonly<Record<string, string>>;

function records({ text }: PublishedFiles, address: string): CsvRow[] {
  return parse<CsvRow>(text(address), { bom: true, columns: true });
}

describe.each(await publishedFiles())('the CSVs of goals and initiatives of $name', (published) => {
  const { plan, code } = published;
  const index = planIndex(plan);
  const values = new Map(records(published, `${code}_kpi_values.csv`).map((row) => [row['ID'], row]));
  const kpis = new Map(records(published, `${code}_kpis.csv`).map((row) => [row['ID'], row]));
  const initiatives = plan.initiatives.flatMap(({ id }) => records(published, `initiatives/${id}.csv`).map((row) => ({ id, row })));
  const goals = plan.goals.flatMap(({ id }) => records(published, `goals/${id}.csv`).map((row) => ({ id, row })));

  it('have every value once in the file of its goal, and once in that of its initiative', () => {
    expect(goals.map(({ row }) => row['ID']).sort()).toEqual([...values.keys()].sort());
    const owned = [...values.values()].filter((row) => kpis.get(row['KPI_ID'] ?? '')?.['所属区分'] === '取組').map((row) => row['ID']);
    expect(initiatives.map(({ row }) => row['ID']).sort()).toEqual(owned.sort());
  });

  it('say for each value what the tables of values and KPIs say, and whose it is', () => {
    for (const { id, row } of [...initiatives, ...goals]) {
      expect(row).toMatchObject(values.get(row['ID']) ?? {});
      const kpi = kpis.get(row['KPI_ID'] ?? '') ?? {};
      const { 所属区分, 所属_ID, 所属, 基本目標_ID, 集計方法, 方向, 担当課_ID, 担当課, URL } = kpi;
      expect(row).toMatchObject({ 所属区分, 所属_ID, 所属, 基本目標_ID, 集計方法, 方向, 担当課_ID, 担当課, URL });
      expect(row['基本目標']).toBe(index.goal(row['基本目標_ID'] ?? '').title);
      expect([row['所属_ID'], row['基本目標_ID']]).toContain(id);
    }
  });
});

describe(ownerTables, () => {
  it('gives an initiative without KPIs a table without rows', () => {
    const { initiatives, goals } = ownerTables(makePlan([[[1]]]));
    expect([...initiatives].map(([id, { rows }]) => [id, rows])).toEqual([['goal-1-initiative-1', []]]);
    expect([...goals].map(([id, { rows }]) => [id, rows])).toEqual([['goal-1', []]]);
  });

  it('gives a goal its own targets and the KPIs of its initiatives', () => {
    const own = makeKpi([baseline(1), target(2)], { id: 'kpi-goal', ownerType: 'goal', ownerId: 'goal-2' });
    const plan = makePlan(
      [[[1]], [[1]]],
      [own, makeKpi([baseline(1), target(2)]), makeKpi([baseline(3)], { id: 'kpi-other', ownerId: 'goal-2-initiative-1' })],
    );
    const { initiatives, goals } = ownerTables(plan);
    const ids = (tables: typeof goals) => Object.fromEntries([...tables].map(([id, { rows }]) => [id, rows.map((row) => row['id'])]));
    expect(ids(goals)).toEqual({
      'goal-1': ['kpi-users-baseline-2018', 'kpi-users-target-2024'],
      'goal-2': ['kpi-goal-baseline-2018', 'kpi-goal-target-2024', 'kpi-other-baseline-2018'],
    });
    expect(ids(initiatives)).toEqual({
      'goal-1-initiative-1': ['kpi-users-baseline-2018', 'kpi-users-target-2024'],
      'goal-2-initiative-1': ['kpi-other-baseline-2018'],
    });
  });
});
