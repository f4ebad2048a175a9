import { describe, expect, it } from 'vitest';
import { goalPage } from '../../../src/site/pages/goal.ts';
import { baseline, makeKpi, makePlan, minamoPlan, target } from '../../setup/samplePlan.ts';

describe(goalPage, () => {
  it('counts what belongs to the goal, and shows it in the order of the plan', async () => {
    const plan = makePlan([[[2, 1], [1]], [[1]]], [makeKpi([baseline(1), target(2)])]);
    const page = await goalPage(plan, 'goal-1');
    expect(page.counts.join('')).toBe('施策2、具体的な施策3、主な取組4、取組のKPI 1、担当課1');
    expect(page.outline.map(({ link, measures }) => [link.label, measures.map(({ count }) => count)])).toEqual([
      ['(1) 施策1', ['取組2', '取組1']],
      ['(2) 施策2', ['取組1']],
    ]);
    expect(page.policies.map(({ ledger }) => ledger.measures.map(({ rows }) => rows.length))).toEqual([[2, 1], [1]]);
    expect(page.policies[1]?.heading).toBe('施策(2) 施策2');
  });

  it('leads to the goals before and after', async () => {
    const plan = makePlan([[[1]], [[1]]]);
    const [one, two] = [await goalPage(plan, 'goal-1'), await goalPage(plan, 'goal-2')];
    expect([one.previous, one.next?.label, one.next?.address]).toEqual([undefined, '次：基本目標2', 'goals/goal-2/']);
    expect([two.previous?.label, two.next]).toEqual(['前：基本目標1', undefined]);
  });

  it('marks a KPI whose initiative was removed, and one that is to stay as it is', async () => {
    const keep = makeKpi([baseline(5), target(5)]);
    const rise = makeKpi([baseline(5), target(6)], { id: 'kpi-rise' });
    const { multiples } = await goalPage(makePlan([[[1]]], [keep, rise]), 'goal-1');
    expect(multiples.policies[0]?.kpis.map(({ remark }) => remark)).toEqual(['keep', undefined]);
    expect(multiples.menu?.files).toHaveLength(2);
    const minamo = await minamoPlan();
    const remarks = await Promise.all(minamo.goals.map(async ({ id }) => (await goalPage(minamo, id)).multiples.policies));
    const subsidy = remarks.flat().flatMap(({ kpis }) => kpis.filter(({ kpi }) => kpi.id === 'kpi-fishing-subsidy'));
    expect(subsidy.map(({ remark }) => remark)).toEqual(['removed']);
  });

  it('has no chart to take along without a KPI', async () => {
    expect((await goalPage(makePlan(), 'goal-1')).multiples.menu).toBeUndefined();
  });
});
