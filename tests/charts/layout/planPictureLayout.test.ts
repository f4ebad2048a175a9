import { describe, expect, it } from 'vitest';
import { planPictureLayout, type Span } from '../../../src/charts/layout/planPictureLayout.ts';
import { makePlan, minamoPlan, realPlan, type Shape } from '../../setup/samplePlan.ts';

const plans = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const;

function places(spans: readonly Span<{ readonly id: string }>[]): [string, number, number][] {
  return spans.map(({ item, from, to }) => [item.id, from, to]);
}

describe(planPictureLayout, () => {
  it('spans each policy and measure over its initiatives, the longest goal filling the width', () => {
    const [first, second] = planPictureLayout(makePlan([[[1], [2, 1]], [[2]]]));
    expect(first?.to).toBe(1);
    expect(places(first?.policies ?? [])).toEqual([
      ['goal-1-policy-1', 0, 0.25],
      ['goal-1-policy-2', 0.25, 1],
    ]);
    expect(places(first?.measures ?? [])).toEqual([
      ['goal-1-policy-1-measure-1', 0, 0.25],
      ['goal-1-policy-2-measure-1', 0.25, 0.75],
      ['goal-1-policy-2-measure-2', 0.75, 1],
    ]);
    expect(places(first?.initiatives ?? [])).toEqual([
      ['goal-1-initiative-1', 0, 0.25],
      ['goal-1-initiative-2', 0.25, 0.5],
      ['goal-1-initiative-3', 0.5, 0.75],
      ['goal-1-initiative-4', 0.75, 1],
    ]);
    expect(second?.to).toBe(0.5);
    expect(places(second?.initiatives ?? [])).toEqual([
      ['goal-2-initiative-1', 0, 0.25],
      ['goal-2-initiative-2', 0.25, 0.5],
    ]);
  });

  it.each<[string, Shape, readonly number[]]>([
    ['one initiative', [[[1]]], [1]],
    ['a goal without initiatives', [[[2]], [[0]]], [1, 0]],
    ['no initiative at all', [[[0]]], [0]],
    ['no goal', [], []],
  ])('ends the rows of a plan with %s', (_, shape, ends) => {
    const rows = planPictureLayout(makePlan(shape));
    expect(rows.map(({ to }) => to)).toEqual(ends);
    expect(
      rows
        .flatMap(({ policies, measures, initiatives }) => [...policies, ...measures, ...initiatives])
        .flatMap(({ from, to }) => [from, to])
        .filter(Number.isNaN),
    ).toEqual([]);
  });

  it.each(plans)('shows every goal, policy, measure and initiative of %s exactly once, in the order of the plan', (_, plan) => {
    const rows = planPictureLayout(plan);
    expect(rows.map(({ goal }) => goal.id)).toEqual(plan.goals.map(({ id }) => id));
    expect(rows.flatMap(({ policies }) => policies.map(({ item }) => item.id))).toEqual(plan.policies.map(({ id }) => id));
    expect(rows.flatMap(({ measures }) => measures.map(({ item }) => item.id))).toEqual(plan.measures.map(({ id }) => id));
    expect(rows.flatMap(({ initiatives }) => initiatives.map(({ item }) => item.id))).toEqual(plan.initiatives.map(({ id }) => id));
  });

  it.each(plans)('makes all steps of %s equally long and joins them without gap or overlap', (_, plan) => {
    const rows = planPictureLayout(plan);
    const step = 1 / Math.max(...rows.map(({ initiatives }) => initiatives.length));
    for (const { to, policies, measures, initiatives } of rows) {
      expect(initiatives.length).toBeGreaterThan(0);
      for (const [index, span] of initiatives.entries()) {
        expect(span.from).toBeCloseTo(index * step, 10);
        expect(span.to).toBeCloseTo((index + 1) * step, 10);
      }
      for (const spans of [policies, measures]) {
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBeCloseTo(to, 10);
        for (const [index, span] of spans.entries()) if (index > 0) expect(span.from).toBeCloseTo(spans[index - 1]?.to ?? -1, 10);
      }
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  it.each(plans)('puts each initiative of %s under its own measure and policy', (_, plan) => {
    for (const { policies, measures, initiatives } of planPictureLayout(plan)) {
      for (const { item, from, to } of initiatives) {
        const middle = (from + to) / 2;
        expect(measures.find((span) => span.from < middle && middle < span.to)?.item.id).toBe(item.measureId);
        expect(policies.find((span) => span.from < middle && middle < span.to)?.item.id).toBe(item.policyId);
      }
    }
  });
});
