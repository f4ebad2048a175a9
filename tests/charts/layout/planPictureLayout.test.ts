import { describe, expect, it } from 'vitest';
import { planIndex } from '../../../src/plan/planIndex.ts';
import { type PictureRow, planPictureLayout, type Span } from '../../../src/charts/layout/planPictureLayout.ts';
import { itemsOf, makePlan, minamoPlan, realPlan, type Shape } from '../../setup/samplePlan.ts';

const plans = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const;

const none = { groups: [] as [] };

/** The lines of a row whose plan has two levels of them. */
function linesOf({ groups }: PictureRow | { groups: [] }): { policies: readonly Span[]; measures: readonly Span[] } {
  const [policies = [], measures = []] = groups;
  return { policies, measures };
}

function places(spans: readonly Span[]): [string, number, number][] {
  return spans.map(({ item, from, to }) => [item.id, from, to]);
}

describe(planPictureLayout, () => {
  it('spans each policy and measure over its initiatives, the longest row filling the width', () => {
    const [first, second] = planPictureLayout(makePlan([[[1], [2, 1]], [[2]]]));
    expect(first?.to).toBe(1);
    expect(places(linesOf(first ?? none).policies)).toEqual([
      ['goal-1-policy-1', 0, 0.25],
      ['goal-1-policy-2', 0.25, 1],
    ]);
    expect(places(linesOf(first ?? none).measures)).toEqual([
      ['goal-1-policy-1-measure-1', 0, 0.25],
      ['goal-1-policy-2-measure-1', 0.25, 0.75],
      ['goal-1-policy-2-measure-2', 0.75, 1],
    ]);
    expect(places(first?.leaves ?? [])).toEqual([
      ['goal-1-initiative-1', 0, 0.25],
      ['goal-1-initiative-2', 0.25, 0.5],
      ['goal-1-initiative-3', 0.5, 0.75],
      ['goal-1-initiative-4', 0.75, 1],
    ]);
    expect(second?.to).toBe(0.5);
    expect(places(second?.leaves ?? [])).toEqual([
      ['goal-2-initiative-1', 0, 0.25],
      ['goal-2-initiative-2', 0.25, 0.5],
    ]);
  });

  it.each<[string, Shape, readonly number[]]>([
    ['one initiative', [[[1]]], [1]],
    ['a branch that ends early', [[[2]], [[0]]], [1, 0.5]],
    ['no initiative at all', [[[0]]], [1]],
    ['no goal', [], []],
  ])('ends the rows of a plan with %s', (_, shape, ends) => {
    const rows = planPictureLayout(makePlan(shape));
    expect(rows.map(({ to }) => to)).toEqual(ends);
    expect(
      rows
        .flatMap(({ groups, leaves }) => [...groups.flat(), ...leaves])
        .flatMap(({ from, to }) => [from, to])
        .filter(Number.isNaN),
    ).toEqual([]);
  });

  it.each(plans)('shows every goal, policy, measure and initiative of %s exactly once, in the order of the plan', (_, plan) => {
    const rows = planPictureLayout(plan);
    expect(rows.map(({ top }) => top)).toEqual(itemsOf(plan, 'goal'));
    expect(rows.flatMap((row) => linesOf(row).policies.map(({ item }) => item))).toEqual(itemsOf(plan, 'policy'));
    expect(rows.flatMap((row) => linesOf(row).measures.map(({ item }) => item))).toEqual(itemsOf(plan, 'measure'));
    expect(rows.flatMap(({ leaves }) => leaves.map(({ item }) => item))).toEqual(itemsOf(plan, 'initiative'));
  });

  it.each(plans)('makes all steps of %s equally long and joins them without gap or overlap', (_, plan) => {
    const rows = planPictureLayout(plan);
    const step = 1 / Math.max(...rows.map(({ leaves }) => leaves.length));
    for (const { to, groups, leaves } of rows) {
      expect(leaves.length).toBeGreaterThan(0);
      for (const [index, span] of leaves.entries()) {
        expect(span.from).toBeCloseTo(index * step, 10);
        expect(span.to).toBeCloseTo((index + 1) * step, 10);
      }
      for (const spans of groups) {
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBeCloseTo(to, 10);
        for (const [index, span] of spans.entries()) if (index > 0) expect(span.from).toBeCloseTo(spans[index - 1]?.to ?? -1, 10);
      }
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  it.each(plans)('puts each initiative of %s under its own measure and policy', (_, plan) => {
    const { ancestorOf } = planIndex(plan);
    for (const row of planPictureLayout(plan)) {
      const { policies, measures } = linesOf(row);
      for (const { item, from, to } of row.leaves) {
        const middle = (from + to) / 2;
        expect(measures.find((span) => span.from < middle && middle < span.to)?.item).toBe(ancestorOf(item, 'measure'));
        expect(policies.find((span) => span.from < middle && middle < span.to)?.item).toBe(ancestorOf(item, 'policy'));
      }
    }
  });
});
