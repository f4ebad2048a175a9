import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Row } from '../../../src/tables/table.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../../setup/shapedPlans.ts';
import { cellsOf, tableOf } from '../../setup/tableOf.ts';

const real = await realPlan();
/** Plans of several shapes. */
const everyPlan: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', await minamoPlan()],
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];

function rowsOf(plan: Plan): readonly Row[] {
  return tableOf(plan, 'kpi_values').rows;
}

describe('the tables that are the same for every plan', () => {
  const fixed = ['items', 'levels', 'kpis', 'kpi_values', 'results', 'item_parents', 'kpi_items'];

  it.each(fixed)('give %s the same columns, headers and types in all plans', (name) => {
    const columnsOf = (plan: Plan) =>
      tableOf(plan, name).columns.map(({ name: column, title, type, required }) => `${column} ${title} ${type} ${required}`);
    for (const [, plan] of everyPlan) expect(columnsOf(plan)).toEqual(columnsOf(real));
  });

  it('name the goal of a row only where the first level is called so, and the top of every row', () => {
    const kpis = tableOf(deepPlan(), 'kpis');
    expect(kpis.columns.find(({ name }) => name === 'goal_id')).toMatchObject({
      title: '基本目標_ID',
      description: 'いちばん上の階層のキーがgoalの計画だけで使う列。この計画では空。',
    });
    expect(kpis.rows.map((row) => [row['id'], row['goal_id'], row['top_id'], row['owner_type'], row['owner_id'], row['owner']])).toEqual([
      ['kpi-population', null, null, 'plan', 'sogo', '海原市総合計画'],
      ['kpi-safety', null, 'safety', 'basic-goal', 'safety', 'safetyの名称'],
      ['kpi-prepare', null, 'safety', 'policy', 'prepare', 'prepareの名称'],
      ['kpi-warehouse', null, 'safety', 'project', 'warehouse', 'warehouseの名称'],
    ]);
    expect(cellsOf(real, 'kpis', 'goal_id')).toEqual(cellsOf(real, 'kpis', 'top_id'));
  });

  it('leave the owner’s id of a KPI of the whole plan empty where that has none', () => {
    const plan = deepPlan();
    const nameless = { ...plan, kpis: plan.kpis.map((kpi) => (kpi.ownerType === 'plan' ? { ...kpi, ownerId: '' } : kpi)) };
    expect(tableOf(nameless, 'kpis').rows[0]).toMatchObject({ owner_type: 'plan', owner_id: null, owner: '海原市総合計画' });
  });

  it('say who reports a KPI: its own departments, or else those of its owner', () => {
    expect(tableOf(deepPlan(), 'kpis').rows.map((row) => row['department'])).toEqual([null, null, '企画課', '消防本部']);
    expect(
      tableOf(deepPlan(), 'departments').rows.map((row) => [row['id'], row['initiative_count'], row['kpi_count'], row['item_count']]),
    ).toEqual([
      ['planning', 1, 1, 2],
      ['fire', 1, 1, 1],
    ]);
  });

  it('date a value by the time that it has, and give its fiscal year only where it is one', () => {
    const rows = rowsOf(deepPlan()).map((row) =>
      ['id', 'time_kind', 'fiscal_year', 'fiscal_year_japanese', 'year', 'start_date', 'end_date'].map((name) => row[name]).join(' '),
    );
    expect(rows).toEqual([
      'kpi-population-baseline-y2020 year   2020 2020-01-01 2020-12-31',
      'kpi-population-forecast-y2030 year   2030 2030-01-01 2030-12-31',
      'kpi-safety-baseline-2020 fiscal-year 2020 令和2年度  2020-04-01 2021-03-31',
      'kpi-safety-target-2024 fiscal-year 2024 令和6年度  2024-04-01 2025-03-31',
      'kpi-prepare-baseline-2016-2020 period    2016-04-01 2021-03-31',
      'kpi-prepare-target-y2021-y2025 years    2021-01-01 2025-12-31',
      'kpi-prepare-reference-2021-03 as-of    2021-03-01 2021-03-31',
      'kpi-warehouse-baseline-2020 fiscal-year 2020 令和2年度  2020-04-01 2021-03-31',
      'kpi-warehouse-target-2024 fiscal-year 2024 令和6年度  2024-04-01 2025-03-31',
      'kpi-warehouse-result-2022 fiscal-year 2022 令和4年度  2022-04-01 2023-03-31',
    ]);
    expect(rowsOf(pillarsPlan()).at(-1)).toMatchObject({ time_kind: 'not-stated', start_date: null, end_date: null, upper: 160 });
  });

  it('keep what an editor wrote in a column of its own', () => {
    const values = new Map(rowsOf(deepPlan()).map((row) => [row['id'], row]));
    expect(values.get('kpi-warehouse-baseline-2020')).toMatchObject({ conversion_factor: 100, conversion_note: '%が落ちている。' });
    expect(values.get('kpi-prepare-baseline-2016-2020')).toMatchObject({ aggregation: 'period-average', owner_type: 'policy' });
    expect(rowsOf(pillarsPlan())[1]).toMatchObject({
      status: 'compared',
      compared_with: 'baseline',
      qualifier: 'more-than',
      value: null,
    });
    expect(tableOf(deepPlan(), 'kpis').rows[3]).toMatchObject({
      ...{ kpi_kind: 'sub', definition: '全戸のうち、備えのある割合。', method: '調査', promise: '備えを進める。', promise_authored: true },
      ...{ source_document: 'plan-book', source_page: '90', source_line: null, plan_id: 'sogo' },
    });
    expect(tableOf(pillarsPlan(), 'kpis').rows[0]).toMatchObject({ decimals: 2, unit: null, promise_authored: false });
  });
});
