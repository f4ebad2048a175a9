import { describe, expect, it } from 'vitest';
import { kpiItem } from '../../src/explorer/kpiItem.ts';
import { baseline, makeKpi, makePlan, makeValue, notMeasured, realPlan, target } from '../setup/samplePlan.ts';

describe(kpiItem, () => {
  it('holds the facts of an initiative’s KPI', () => {
    const kpi = makeKpi([baseline(notMeasured), target(39)]);
    expect(kpiItem(kpi, makePlan([[[1]]], [kpi]))).toEqual({
      id: 'kpi-users',
      goal: 'goal-1',
      department: ['planning'],
      unit: '人',
      direction: 'increase',
      aggregation: 'not-stated',
      changes: ['-'],
      statuses: ['not-measured', 'given'],
      baseline: 'missing',
      target: 39,
      result: 'missing',
      line: 13,
      kind: undefined,
    });
  });

  it('has no department for a goal’s own target and no unit for texts', () => {
    const kpi = makeKpi([baseline('有'), target('継続')], { ownerType: 'goal', ownerId: 'goal-1', unit: null });
    expect(kpiItem(kpi, makePlan([[[1]]], [kpi]))).toMatchObject({
      goal: 'goal-1',
      department: ['-'],
      unit: '-',
      baseline: 'text',
      statuses: ['not-numeric'],
    });
  });

  it('takes the latest target and the latest result, as its row does', () => {
    const kpi = makeKpi([
      baseline(1),
      target(9, { fiscalYear: 2019 }),
      target(5),
      makeValue('result', 2020, 3),
      makeValue('result', 2022, 4),
    ]);
    expect(kpiItem(kpi, makePlan([[[1]]], [kpi]))).toMatchObject({ target: 5, result: 4 });
  });

  it('shows the changes that its row shows, each type once', async () => {
    const plan = await realPlan();
    const changes = new Map(plan.kpis.map((kpi) => [kpi.ownerId, kpiItem(kpi, plan).changes]));
    expect(changes.get('astronomy-education')).toEqual(['renamed', 'revised']);
    expect(changes.get('startup-support')).toEqual(['renamed']);
    expect(changes.get('goal-1')).toEqual(['-']);
  });
});
