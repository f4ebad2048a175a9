import { expect, it } from 'vitest';
import { unpublishedResults, yearsToReport } from '../../../src/plan/progress/unpublishedResults.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { baseline, makeKpi, makePlan, makeValue, notMeasured, sampleChange, target } from '../../setup/samplePlan.ts';

const on = (editionDate: string, kpis: readonly Kpi[]) => {
  const plan = makePlan([[[1]]], kpis);
  return { ...plan, information: { ...plan.information, editionDate } };
};
const kpi = (values: Kpi['values'] = [], facts: Partial<Kpi> = {}) => makeKpi([baseline(1), target(5), ...values], facts);

it.each([
  ['2020-03-31', 0, 0],
  ['2020-04-01', 1, 0],
  ['2020-09-30', 1, 0],
  ['2020-10-01', 1, 1],
  ['2025-04-01', 6, 5],
  ['2030-04-01', 6, 6],
])('on %s %i results of the years 2019 to 2024 are lacking, of which %i are overdue', (day, count, overdue) => {
  expect(unpublishedResults(on(day, [kpi()]))).toEqual({ count, overdue });
});

it('lacks nothing that was published, also where only the reason is known why there is no value', () => {
  const results = [2019, 2020].map((year) => makeValue('result', year, 2));
  const missing = makeValue('result', 2021, notMeasured);
  expect(unpublishedResults(on('2025-10-01', [kpi([...results, missing])]))).toEqual({ count: 3, overdue: 3 });
});

it('asks for nothing of what was removed, and only for the years in which a KPI is measured', () => {
  expect(unpublishedResults(on('2025-10-01', [kpi([], { changes: [sampleChange('removed')] })])).count).toBe(0);
  expect(yearsToReport(on('2025-10-01', []), kpi([], { measuredEvery: 3, firstMeasured: 2018 }))).toEqual([2021, 2024]);
});
