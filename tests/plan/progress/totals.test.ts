import { describe, expect, it } from 'vitest';
import { assessment } from '../../../src/plan/progress/assessment.ts';
import { type CountedKpi, countedKpis, currentTotals, everTotals } from '../../../src/plan/progress/totals.ts';
import { isPromising } from '../../../src/plan/comparison.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { baseline, makeKpi, makeValue, minamoPlan, realPlan, sampleChange, target } from '../../setup/samplePlan.ts';

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, each) => all + each, 0);
const ever = (plan: Plan) => {
  const { kpis, gone } = countedKpis(plan);
  return everTotals(kpis, gone);
};

describe.each([
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const)('the totals of %s', (_, plan) => {
  it('count every KPI that promises something once', () => {
    const { kpis, gone } = countedKpis(plan);
    const promising = plan.kpis.filter((kpi) => isPromising(plan, kpi)).length;
    expect(kpis).toHaveLength(promising);
    expect(ever(plan).count).toBe(promising + gone);
    for (const totals of [ever(plan), currentTotals(kpis)]) expect(sum(totals.byStatus)).toBe(totals.count);
  });

  it('are not better for a KPI that is removed', () => {
    const before = ever(plan);
    for (const kpi of plan.kpis) {
      const removed = { ...kpi, changes: [...kpi.changes, sampleChange('removed')] };
      const after = ever({ ...plan, kpis: plan.kpis.map((each) => (each === kpi ? removed : each)) });
      expect(after.count).toBe(before.count);
      expect(after.byStatus.met).toBeLessThanOrEqual(before.byStatus.met);
    }
  });

  it('do not lose a KPI that left its tombstone only', () => {
    const before = ever(plan);
    for (const { id } of plan.kpis.filter((kpi) => isPromising(plan, kpi))) {
      const tombstone = { type: 'kpi', id, title: id, date: '2026-11-22', reason: 'なくなった。', successor: null } as const;
      const after = ever({
        ...plan,
        kpis: plan.kpis.filter((kpi) => kpi.id !== id),
        tombstones: [...plan.tombstones, tombstone] as Plan['tombstones'],
      });
      expect(after.count).toBe(before.count);
      expect(after.byStatus.met).toBeLessThanOrEqual(before.byStatus.met);
    }
  });
});

it('tells a lowered target apart: met by the one in force, not met by the original', () => {
  const [first, second] = [target(150), target(120)];
  const kpi = makeKpi([baseline(63), first, makeValue('result', 2024, 133)]);
  const facts = { kpi, today: '2025-10-01' };
  const original = assessment({ ...facts, target: { value: first, isCurrent: false, isOriginal: true, since: null, decidedIn: null } });
  const current = assessment({ ...facts, target: { value: second, isCurrent: true, isOriginal: false, since: 'r2027', decidedIn: 2023 } });
  const counted: CountedKpi = { original, current, isRemoved: false };
  expect(everTotals([counted], 0).byStatus).toMatchObject({ met: 0, 'not-met': 1 });
  expect(currentTotals([counted]).byStatus).toMatchObject({ met: 1, 'not-met': 0 });
});

it('says of what was removed how much had not met its target', () => {
  const kpi = makeKpi([baseline(1), target(5), makeValue('result', 2023, 2)]);
  const aim = { value: target(5), isCurrent: true, isOriginal: true, since: null, decidedIn: null };
  const removed = assessment({ kpi, target: aim, isRemoved: true, today: '2025-10-01' });
  const counted: CountedKpi = { original: removed, current: removed, isRemoved: true };
  expect(everTotals([counted], 0)).toMatchObject({ count: 1, withdrawnNotMet: 1, byStatus: { withdrawn: 1 } });
  expect(currentTotals([counted]).count).toBe(0);
});
