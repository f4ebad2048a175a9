import { describe, expect, it } from 'vitest';
import { comparedEnds, isPartOfYear, isPromising, latestResultOf, sideOf } from '../../src/plan/comparison.ts';
import type { Kpi } from '../../src/schema/entity/kpi.ts';
import { baseline, comparedTarget, makeKpi, makePlan, makeValue, notGiven, onDay, target } from '../setup/samplePlan.ts';

const plan = makePlan();
const unpromising = {
  ...plan,
  information: { ...plan.information, kpiKinds: [{ key: 'watched', name: '対象指標', isTarget: false }] },
};

describe(comparedEnds, () => {
  it.each<[string, Kpi, readonly [unknown, unknown]]>([
    ['both numbers', makeKpi([baseline(10), target(20)]), [10, 20]],
    ['a range above by its lower end', makeKpi([baseline(10), target(20, { upper: 30 })]), [10, 20]],
    ['a range below by its upper end', makeKpi([baseline(50), target(20, { upper: 30 })]), [50, 30]],
    ['a range around the baseline as the baseline', makeKpi([baseline(25), target(20, { upper: 30 })]), [25, 25]],
    ['a range without a number to start from', makeKpi([baseline(notGiven), target(20, { upper: 30 })]), ['missing', 20]],
    ['a target that is only bounded', makeKpi([baseline(10), comparedTarget()]), [10, 'bound']],
    ['a target over another span', makeKpi([baseline(10), target(50, { aggregation: 'period-total' })]), [10, 'apart']],
    ['no target', makeKpi([baseline(10)]), [10, 'missing']],
    ['no baseline', makeKpi([target(10)]), ['missing', 10]],
  ])('takes %s', (_, kpi, [from, to]) => {
    expect(comparedEnds(plan, kpi)).toEqual({ baseline: from, target: to });
  });

  it('compares no target of a kind that promises nothing', () => {
    const kpi = makeKpi([baseline(10), target(20)], { kind: 'watched' });
    expect(isPromising(unpromising, kpi)).toBe(false);
    expect(comparedEnds(unpromising, kpi)).toEqual({ baseline: 10, target: 'missing' });
  });
});

describe(sideOf, () => {
  it.each([
    ['more-than', 'above'],
    ['or-more', 'above'],
    ['less-than', 'below'],
    ['or-less', 'below'],
  ] as const)('reads %s as %s', (qualifier, side) => {
    expect(sideOf(comparedTarget(qualifier))).toBe(side);
  });

  it('is nothing for numbers', () => {
    expect(sideOf(target(5, { qualifier: 'or-more' }))).toBeUndefined();
    expect(sideOf(undefined)).toBeUndefined();
  });
});

describe(latestResultOf, () => {
  it('passes over a day inside a year of a KPI that counts over the year', () => {
    const [whole, part] = [makeValue('result', 2022, 9), makeValue('result', 2023, 4, onDay('2023-09-30'))];
    const counted = makeKpi([whole, part], { aggregation: 'annual' });
    expect(isPartOfYear(counted, part)).toBe(true);
    expect(latestResultOf(counted)?.value).toBe(9);
    expect(latestResultOf(makeKpi([whole, part]))?.value).toBe(4);
    expect(latestResultOf(makeKpi([makeValue('result', 2023, 4, onDay('2024-03-31'))], { aggregation: 'annual' }))?.value).toBe(4);
    expect(latestResultOf(makeKpi([]))).toBeUndefined();
  });
});
