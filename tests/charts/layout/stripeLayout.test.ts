import { describe, expect, it } from 'vitest';
import { stripeLayout } from '../../../src/charts/layout/stripeLayout.ts';
import { itemsOf, makePlan, minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const gap = 0.0015;

describe(stripeLayout, () => {
  it('gives each goal of the real plan its share of the 51 initiatives', async () => {
    const segments = stripeLayout(await realPlan());
    expect(segments.map(({ top }) => top)).toEqual([1, 2, 3, 4]);
    expect(segments.map(({ width }) => Math.round((width + gap) * 51))).toEqual([10, 22, 12, 7]);
    expect(segments.map(({ from }) => Math.round(from * 51))).toEqual([0, 10, 32, 44]);
  });

  it.each([
    ['one goal', [[[3]]], [[0, 1 - gap]]],
    [
      'two goals of one size',
      [[[2]], [[1, 1]]],
      [
        [0, 0.5 - gap],
        [0.5, 0.5 - gap],
      ],
    ],
    [
      'a branch that ends early',
      [[[4]], [[0]]],
      [
        [0, 0.8 - gap],
        [0.8, 0.2 - gap],
      ],
    ],
    [
      'no initiative at all',
      [[[0]], [[0]]],
      [
        [0, 0.5 - gap],
        [0.5, 0.5 - gap],
      ],
    ],
    ['no goal', [], []],
  ])('lays out %s', (_, shape, segments) => {
    expect(stripeLayout(makePlan(shape)).map(({ from, width }) => [from, width])).toEqual(segments);
  });

  it('lets no segment reach into the next or beyond the end', async () => {
    for (const plan of [await realPlan(), await minamoPlan()]) {
      const segments = stripeLayout(plan);
      expect(segments).toHaveLength(itemsOf(plan, 'goal').length);
      for (const [index, { from, width }] of segments.entries()) {
        expect(width).toBeGreaterThan(0);
        expect(from + width).toBeLessThan(segments[index + 1]?.from ?? 1);
      }
    }
  });
});
