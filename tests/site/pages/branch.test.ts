import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type BranchPage, branchPage } from '../../../src/site/pages/branch.ts';
import type { ItemLedgerData } from '../../../src/site/pages/parts/item/itemLedger.ts';
import { baseline, makeKpi, makePlan, minamoPlan, target } from '../../setup/samplePlan.ts';

/** The tables of a page. */
function tablesOf({ sections }: BranchPage): ItemLedgerData[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part.ledger] : [])));
}

/** The page of an item. */
const pageOf = (plan: Plan, id: string) => branchPage(plan, planIndex(plan).item(id));

describe(branchPage, () => {
  it('counts what belongs to the goal, and shows it in the order of the plan', async () => {
    const plan = makePlan([[[2, 1], [1]], [[1]]], [makeKpi([baseline(1), target(2)])]);
    const page = await pageOf(plan, 'goal-1');
    expect(page.counts.join('')).toBe('施策2、具体的な施策3、主な取組4、取組のKPI 1、担当課1');
    expect(page.structure?.children.map(({ link, below }) => [link.label, below.map(({ count }) => count)])).toEqual([
      ['(1) 施策1', ['取組2', '取組1']],
      ['(2) 施策2', ['取組1']],
    ]);
    expect(tablesOf(page).map((ledger) => ledger.groups.map(({ rows }) => rows.length))).toEqual([[2, 1], [1]]);
    expect(page.sections[1]?.heading).toBe('施策(2) 施策2');
    expect(page.sections.map(({ id }) => id)).toEqual(['policy-goal-1-policy-1', 'policy-goal-1-policy-2']);
  });

  it('leads to the goals before and after', async () => {
    const plan = makePlan([[[1]], [[1]]]);
    const [one, two] = [await pageOf(plan, 'goal-1'), await pageOf(plan, 'goal-2')];
    const { previous, next } = one.neighbours;
    expect([previous, next?.label, next?.address]).toEqual([undefined, '次：基本目標2', 'goals/goal-2/']);
    expect([two.neighbours.previous?.label, two.neighbours.next]).toEqual(['前：基本目標1', undefined]);
  });

  it('marks a KPI whose initiative was removed, and one that is to stay as it is', async () => {
    const keep = makeKpi([baseline(5), target(5)]);
    const rise = makeKpi([baseline(5), target(6)], { id: 'kpi-rise' });
    const { multiples } = await pageOf(makePlan([[[1]]], [keep, rise]), 'goal-1');
    expect(multiples?.groups[0]?.kpis.map(({ remark }) => remark?.text)).toEqual(['そのまま保つ', undefined]);
    expect(multiples?.menu.files).toHaveLength(2);
    const minamo = await minamoPlan();
    const remarks = await Promise.all(planIndex(minamo).tops.map(async ({ id }) => (await pageOf(minamo, id)).multiples?.groups ?? []));
    const subsidy = remarks.flat().flatMap(({ kpis }) => kpis.filter(({ kpi }) => kpi.id === 'kpi-fishing-subsidy'));
    expect(subsidy.map(({ remark }) => remark?.text)).toEqual(['削除された取組']);
  });

  it('has no chart to take along without a KPI', async () => {
    expect((await pageOf(makePlan(), 'goal-1')).multiples).toBeUndefined();
  });
});
