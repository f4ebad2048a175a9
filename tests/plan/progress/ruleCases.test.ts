import { expect, it } from 'vitest';
import { numberOf } from '../../../src/plan/progress/fraction.ts';
import { ruleCases } from '../../../src/plan/progress/ruleCases.ts';
import { ruleCaseResults, type RuleCaseResult } from './ruleCases.ts';

it.each(ruleCaseResults.map((expected) => [expected[0], expected] as const))('judges case %s as the rules say', (id, expected) => {
  const judged = ruleCases().find((each) => each.id === id)?.judged;
  if (!judged) throw new Error(`No case ${id}`);
  const { percent, noShareReason, path, status, years, ratio } = judged;
  const found: RuleCaseResult = [
    id,
    percent ?? noShareReason,
    path && numberOf(path.value),
    status,
    years && [years.met, years.measured],
    ratio,
  ];
  expect(found).toEqual(expected);
});

it('knows what must come of every case', () => {
  expect(ruleCases().map(({ id }) => id)).toEqual(ruleCaseResults.map(([id]) => id));
});
