import { describe, expect, it } from 'vitest';
import { sortColumns } from '../../src/explorer/explorerFields.ts';
import { wholePlan } from '../../src/explorer/explorerState.ts';
import { planFacets } from '../../src/explorer/facetOptions.ts';
import { planColumns } from '../../src/explorer/planColumns.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import { baseline, levelledPlan, makeKpi, minamoPlan, realPlan, target } from '../setup/samplePlan.ts';

const bare = { unit: null, direction: 'not-stated', source: null } as const;

/** A plan of two levels with these KPIs on its second. */
function planWith(kpis: readonly Partial<Kpi>[], parts: Parameters<typeof levelledPlan>[3] = {}) {
  const plan = levelledPlan(
    [
      ['pillar', '柱'],
      ['field', '分野'],
    ],
    [2, 1],
  );
  const owner = plan.items.find(({ level }) => level === 'field');
  const made = kpis.map((kpi, place) => ({
    ...makeKpi([baseline(1), target(2)], { id: `kpi-${place}`, ownerType: 'field', ownerId: owner?.id ?? '', ...bare }),
    ...kpi,
  }));
  return { ...plan, kpis: made, ...parts };
}

describe(planColumns, () => {
  it('are all of them for a plan with results, and all but the judgement for one without', async () => {
    expect(planColumns(await minamoPlan())).toEqual(sortColumns);
    expect(planColumns(await realPlan())).toEqual(sortColumns.filter((column) => column !== 'judgement'));
  });

  it('are those that some KPI has something in', () => {
    expect(planColumns(planWith([{}]))).toEqual(['kpi', 'baseline', 'target', 'relative', 'result', 'owner']);
    expect(planColumns(planWith([{ values: [target(1)] }, { unit: '人' }]))).toContain('unit');
    expect(planColumns(planWith([{ values: [target(1)] }]))).not.toContain('relative');
    expect(planColumns(planWith([{ ownerType: 'plan', ownerId: '' }]))).not.toContain('owner');
  });
});

describe(planFacets, () => {
  const labelsOf = (plan: Parameters<typeof planFacets>[0]) => planFacets(plan).map(({ name, label }) => `${name} ${label}`);

  it('are those that both plans have always had', async () => {
    const all = ['goal 基本目標', 'department 担当課', 'unit 単位', 'direction 方向', 'change 改定', 'status 値の状態'];
    expect(labelsOf(await realPlan())).toEqual(all);
    expect(labelsOf(await minamoPlan())).toEqual([...all, 'judgement 判定']);
  });

  it('are only those that say something, in the words of the plan', () => {
    expect(labelsOf(planWith([{}]))).toEqual(['goal 柱', 'status 値の状態']);
    const departments = [{ id: 'planning', name: '企画課', formerNames: [] }];
    const plan = planWith([{ departments: [{ departmentId: 'planning', role: null }] }], {
      departments,
      words: { department: '担当部署' },
    });
    expect(labelsOf(plan)).toContain('department 担当部署');
  });

  it('have the kinds of KPIs where one level has several', () => {
    expect(labelsOf(planWith([{ kind: 'kpi' }, { kind: 'numeric-target' }]))).toContain('kind KPIの種類');
    expect(
      planFacets(planWith([{ kind: 'kpi' }, { kind: 'numeric-target' }]))
        .at(-1)
        ?.options.map(({ label }) => label),
    ).toEqual(['数値目標', 'KPI']);
  });

  it('have the whole plan beside the items of the first level', () => {
    const [first] = planFacets(planWith([{}, { ownerType: 'plan', ownerId: '' }]));
    expect(first?.options.map(({ value, label }) => [value, label])).toEqual([
      ['pillar-1', '1 柱1'],
      [wholePlan, '総合戦略全体'],
    ]);
  });
});
