import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPromising } from '../../../src/plan/comparison.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { assessment } from '../../../src/plan/progress/assessment.ts';
import { firstEditionGaps } from '../../../src/plan/progress/firstEdition.ts';
import { countedKpis, currentTotals, everTotals, planTotals, type ProgressTotals, totalsOf } from '../../../src/plan/progress/totals.ts';
import { progressStatuses } from '../../../src/schema/codes.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import { manipulations, movesTargets } from '../../setup/planManipulations.ts';
import {
  baseline,
  makeKpi,
  makePlan,
  makeValue,
  minamoPlan,
  nothingDecided,
  realPlan,
  sampleChange,
  target,
} from '../../setup/samplePlan.ts';

const sum = (counts: object) => Object.values(counts).reduce<number>((all, each) => all + Number(each), 0);
const plans = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
  ['a plan that was never revised', syntheticPlan()],
] as const;

/** Twelve KPIs with results, of which some meet their targets, and no revision: the first edition is known. */
function syntheticPlan(): Plan {
  const kpis = Array.from({ length: 12 }, (_, place) =>
    makeKpi([baseline(10), target(100), makeValue('result', 2024, place * 20)], { id: `kpi-${place}`, ownerId: 'goal-1-initiative-1' }),
  );
  const plan = makePlan([[[1]]], kpis);
  return { ...plan, information: { ...plan.information, editionDate: '2026-04-01' } };
}

/** That no KPI of a set is lost, and none met more than before. */
function expectNoBetter(before: ProgressTotals | undefined, after: ProgressTotals | undefined): void {
  expect(after !== undefined).toBe(before !== undefined);
  if (!before || !after) return;
  expect(after.count).toBe(before.count);
  for (const status of ['met', 'reached-early', 'met-so-far'] as const)
    expect(after.byStatus[status]).toBeLessThanOrEqual(before.byStatus[status]);
}

describe.each(plans)('the totals of %s', (_, plan) => {
  const before = planTotals(plan);

  it('count every KPI that promises something once, with every status in the order of the codes', () => {
    const { kpis, gone } = countedKpis(plan);
    const promising = plan.kpis.filter((kpi) => isPromising(plan, kpi)).length;
    expect(kpis).toHaveLength(promising);
    expect(before.ever.count).toBe(promising + gone);
    for (const totals of [before.ever, before.current, before.original]) {
      if (!totals) continue;
      expect(sum(totals.byStatus)).toBe(totals.count);
      expect(Object.keys(totals.byStatus)).toEqual([...progressStatuses]);
      expect(Object.values(totals.byStatus).every(Number.isInteger)).toBe(true);
    }
  });

  it('are those of its items of the first level and of the whole plan, added up', () => {
    const { kpis, gone } = countedKpis(plan);
    const parts = [null, ...planIndex(plan).tops.map(({ id }) => id)].map((topId) =>
      totalsOf(
        plan,
        kpis.filter((kpi) => kpi.topId === topId),
        topId === null ? gone : 0,
      ),
    );
    expect(sum(parts.map(({ ever }) => ever.count))).toBe(before.ever.count);
    for (const status of progressStatuses) {
      expect(sum(parts.map(({ current }) => current.byStatus[status]))).toBe(before.current.byStatus[status]);
    }
  });

  describe.each(manipulations)('when its makers $name', ({ apply }) => {
    it.each(plan.kpis.filter((kpi) => isPromising(plan, kpi)))(
      '$id: neither "ever" nor "original" loses a KPI or gains one met',
      ({ id }) => {
        const after = planTotals(apply(plan, (kpi) => kpi.id === id));
        expectNoBetter(before.ever, after.ever);
        expectNoBetter(before.original, after.original);
      },
    );

    it('every KPI at once: neither "ever" nor "original" loses a KPI or gains one met', () => {
      const after = planTotals(apply(plan, () => true));
      expectNoBetter(before.ever, after.ever);
      expectNoBetter(before.original, after.original);
    });
  });
});

it('withstands every manipulation of any KPIs of a plan, one after the other', async () => {
  const plan = await minamoPlan();
  const before = planTotals(plan);
  const ids = plan.kpis.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...manipulations), fc.subarray(ids)), { maxLength: 3 }), (steps) => {
      const after = planTotals(steps.reduce((made, [{ apply }, chosen]) => apply(made, ({ id }) => chosen.includes(id)), plan));
      expectNoBetter(before.ever, after.ever);
    }),
    { numRuns: 100 },
  );
});

it('would notice a manipulation: the targets in force do get better by it', () => {
  const plan = syntheticPlan();
  const lowered = manipulations.find(({ name }) => name.includes('latest result'))?.apply(plan, () => true);
  expect(lowered && movesTargets(lowered)).toBe(true);
  expect(planTotals(plan)).toMatchObject({ ever: { byStatus: { met: 7 } }, current: { byStatus: { met: 7 } } });
  expect(lowered && planTotals(lowered)).toMatchObject({
    ever: { byStatus: { met: 7 } },
    current: { byStatus: { met: 12 } },
    original: { byStatus: { met: 7 } },
  });
});

describe('the first edition of a plan', () => {
  const plan = syntheticPlan();
  const change = (facts: Partial<Plan['changes'][number]>): Plan['changes'] => [
    {
      ...sampleChange('added'),
      ...nothingDecided,
      id: 'c',
      target: { type: 'kpi', id: 'kpi-0' },
      goalId: null,
      ...facts,
    } as Plan['changes'][number],
  ];

  it('is known of a plan that was never revised, and is all that it ever had', () => {
    expect(firstEditionGaps(plan)).toBeUndefined();
    expect(planTotals(plan).original).toEqual(planTotals(plan).ever);
  });

  it('does not hold what a decision added', () => {
    const added = plan.kpis.map((kpi, place) => (place === 0 ? { ...kpi, changes: [sampleChange('added')] } : kpi));
    expect(planTotals({ ...plan, kpis: added }).original?.count).toBe(11);
    expect(planTotals({ ...plan, kpis: added }).ever.count).toBe(12);
  });

  it('held a KPI without a target where a decision set the first', () => {
    const later = plan.kpis.map((kpi, place) =>
      place === 11 ? { ...kpi, values: kpi.values.map((value) => (value.kind === 'target' ? { ...value, since: 'r' } : value)) } : kpi,
    );
    expect(planTotals({ ...plan, kpis: later }).original?.byStatus).toMatchObject({ 'no-target': 1, met: 6 });
  });

  it('is not known where an addition was only inferred, or a decision has no day', async () => {
    expect(firstEditionGaps({ ...plan, changes: change({ certainty: 'inferred' }) })).toEqual({ undated: [], inferred: 1, additions: 1 });
    expect(firstEditionGaps(await realPlan())).toEqual({ undated: ['朱書きの改定'], inferred: 8, additions: 10 });
    expect(planTotals(await realPlan()).original).toBeUndefined();
  });
});

it('counts a KPI by the target that it had first, also where a later decision added or ended it', async () => {
  const { revisions } = await minamoPlan();
  const statuses = (values: readonly KpiValue[], changes: Kpi['changes'] = []) => {
    const made = makeKpi([baseline(1), ...values, makeValue('result', 2024, 6)], { changes: [...changes] });
    const { kpis } = countedKpis({ ...makePlan([[[1]]], [made]), revisions });
    return [everTotals(kpis, 0), currentTotals(kpis)].map(({ byStatus }) => progressStatuses.filter((status) => byStatus[status] > 0));
  };
  const first = target(5);
  expect(statuses([{ ...first, since: 'r2025' }])).toEqual([['met'], ['met']]);
  expect(statuses([{ ...first, until: 'r2025' }])).toEqual([['met'], ['no-target']]);
  expect(
    statuses([
      { ...target(9), until: 'r2027' },
      { ...first, since: 'r2025' },
    ]),
  ).toEqual([['not-met'], ['met']]);
  expect(statuses([first], [sampleChange('replaced')])).toEqual([['withdrawn'], []]);
});

it('tells a lowered target apart: met by the one in force, not met by the original', () => {
  const [first, second] = [target(150), target(120)];
  const kpi = makeKpi([baseline(63), first, makeValue('result', 2024, 133)]);
  const facts = { kpi, today: '2025-10-01' };
  const original = assessment({ ...facts, target: { value: first, isCurrent: false, isOriginal: true, since: null, decidedIn: null } });
  const current = assessment({ ...facts, target: { value: second, isCurrent: true, isOriginal: false, since: 'r2027', decidedIn: 2023 } });
  const counted = { original, current, isRemoved: false };
  expect(everTotals([counted], 0).byStatus).toMatchObject({ met: 0, 'not-met': 1 });
  expect(currentTotals([counted]).byStatus).toMatchObject({ met: 1, 'not-met': 0 });
});

it('says of what was removed how much had met its target', () => {
  const kpi = makeKpi([baseline(1), target(5), makeValue('result', 2023, 7)]);
  const aim = { value: target(5), isCurrent: true, isOriginal: true, since: null, decidedIn: null };
  const removed = assessment({ kpi, target: aim, isRemoved: true, today: '2025-10-01' });
  const counted = { original: removed, current: removed, isRemoved: true };
  expect(everTotals([counted], 0)).toMatchObject({ count: 1, withdrawnMet: 1, byStatus: { withdrawn: 1 } });
  expect(currentTotals([counted]).count).toBe(0);
});
