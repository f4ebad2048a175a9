import { describe, expect, it } from 'vitest';
import { relativeChangeLayout, type ComparedKpi } from '../../../src/charts/layout/relativeChangeLayout.ts';
import { baselineOf, targetOf } from '../../../src/plan/kpiValues.ts';
import { comparedEnd } from '../../../src/plan/relativeChange.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const from100 = (...targets: readonly number[]): ComparedKpi[] => targets.map((target) => ({ id: `to-${target}`, baseline: 100, target }));
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const ticksOf = (...targets: readonly number[]) => relativeChangeLayout(from100(...targets)).ticks.map(({ change }) => change);

describe(relativeChangeLayout, () => {
  it('puts every baseline at one place, the most at the right end and the least at the left', () => {
    const { zero, larger, smaller } = relativeChangeLayout(from100(500, 200, 0));
    expect(larger[0]).toMatchObject({ id: 'to-500', change: 400, at: 1 });
    expect(smaller).toMatchObject([{ id: 'to-0', change: -100, at: 0 }]);
    expect(zero).toBeGreaterThan(0);
    expect(zero).toBeLessThan(larger[1]?.at ?? 0);
  });

  it('is symmetric: as many percent down take as much room as up', () => {
    const { zero, larger, smaller } = relativeChangeLayout(from100(150, 50));
    expect(zero).toBeCloseTo(0.5, 12);
    expect((larger[0]?.at ?? 0) - zero).toBeCloseTo(zero - (smaller[0]?.at ?? 0), 12);
  });

  it('keeps small changes apart where one is very large', () => {
    const { zero, larger } = relativeChangeLayout(from100(10_100, 105, 102));
    const [most, five, two] = larger.map(({ at }) => at);
    expect(most).toBe(1);
    expect((five ?? 0) - (two ?? 0)).toBeGreaterThan(0.02);
    expect((two ?? 0) - zero).toBeGreaterThan(0.02);
  });

  it('begins at the baselines where nothing falls, and ends there where nothing rises', () => {
    expect(relativeChangeLayout(from100(150)).zero).toBe(0);
    expect(relativeChangeLayout(from100(50)).zero).toBe(1);
    expect(relativeChangeLayout(from100(100)).zero).toBe(0);
    expect(relativeChangeLayout([]).zero).toBe(0);
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ['up to the largest change', [500], [0, 25, 100, 400]],
    ['on both sides', [500, 0], [-100, -25, 0, 25, 100, 400]],
    ['at least one on a side that has a change', [101, 99], [-25, 0, 25]],
    ['none beyond the largest change', [499], [0, 25, 100]],
    ['one where nothing changes', [100], [0, 25]],
  ])('has ticks %s', (_, targets, ticks) => {
    expect(ticksOf(...targets)).toEqual(ticks);
  });

  it('sorts by change, and keeps equal changes in the order in which they came', () => {
    const kpis = [...from100(120, 90, 300, 40), { id: 'half-again', baseline: 10, target: 12 }];
    expect(idsOf(relativeChangeLayout(kpis).larger)).toEqual(['to-300', 'to-120', 'half-again']);
    expect(idsOf(relativeChangeLayout(kpis).smaller)).toEqual(['to-90', 'to-40']);
  });

  it('says where the ring would hide the dot', () => {
    expect(relativeChangeLayout(from100(500, 101)).larger.map(({ close }) => close)).toEqual([false, true]);
  });

  it('names those that stay the same, and those that cannot be compared by their reason', () => {
    const layout = relativeChangeLayout([
      { id: 'text', baseline: 'text', target: 'text' },
      { id: 'same', baseline: 4, target: 4 },
      { id: 'zero', baseline: 0, target: 0 },
      { id: 'none', baseline: 'missing', target: 5 },
      { id: 'other-zero', baseline: 0, target: 9 },
    ]);
    expect(layout).toMatchObject({ larger: [], smaller: [], same: ['same'] });
    expect(layout.incomparable).toEqual([
      { reason: 'zero-baseline', ids: ['zero', 'other-zero'] },
      { reason: 'no-baseline', ids: ['none'] },
      { reason: 'not-numeric', ids: ['text'] },
    ]);
  });

  it('shows every KPI of a plan exactly once, within the width', async () => {
    for (const { kpis } of [await realPlan(), await minamoPlan()]) {
      const { larger, smaller, same, incomparable } = relativeChangeLayout(
        kpis.map((kpi) => ({ id: kpi.id, baseline: comparedEnd(baselineOf(kpi)), target: comparedEnd(targetOf(kpi)) })),
      );
      expect([...idsOf(larger), ...idsOf(smaller), ...same, ...incomparable.flatMap(({ ids }) => ids)].sort()).toEqual(idsOf(kpis).sort());
      for (const { at } of [...larger, ...smaller]) expect(at >= 0 && at <= 1).toBe(true);
      expect(larger.length).toBeGreaterThan(2);
    }
  });
});
