import { describe, expect, it } from 'vitest';
import { comparedEnd, relativeChange, type ComparedEnd, type IncomparableReason } from '../../src/plan/relativeChange.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';
import { baseline, notGiven, notMeasured, target, withdrawn } from '../setup/samplePlan.ts';

describe(comparedEnd, () => {
  it.each<[string, KpiValue | undefined, ComparedEnd]>([
    ['a number', baseline(15), 15],
    ['zero', target(0), 0],
    ['a negative number', baseline(-5), -5],
    ['a number with a bound', target(100, { qualifier: 'or-more' }), 100],
    ['a text', target('中3まで'), 'text'],
    ['a value that was not measured', baseline(notMeasured), 'missing'],
    ['a value that was not given', target(notGiven), 'missing'],
    ['a value that was withdrawn', target(withdrawn), 'missing'],
    ['no value', undefined, 'missing'],
  ])('takes %s as it is', (_, value, end) => {
    expect(comparedEnd(value)).toBe(end);
  });
});

describe(relativeChange, () => {
  it.each<[ComparedEnd, ComparedEnd, number]>([
    [15, 39, 160],
    [10, 0, -100],
    [10, -10, -200],
    [4, 4, 0],
    [0.5, 1, 100],
  ])('is, from %s to %s, %s percent', (from, to, change) => {
    expect(relativeChange(from, to)).toBe(change);
  });

  it.each<[ComparedEnd, ComparedEnd, IncomparableReason]>([
    [0, 5, 'zero-baseline'],
    [0, 0, 'zero-baseline'],
    [-5, 12, 'negative-baseline'],
    ['missing', 5, 'no-baseline'],
    [5, 'missing', 'no-target'],
    [0, 'missing', 'no-target'],
    ['missing', 'missing', 'no-values'],
    ['text', 'text', 'not-numeric'],
    [87.3, 'text', 'not-numeric'],
    ['text', 'missing', 'not-numeric'],
  ])('cannot be told from %s to %s: %s', (from, to, reason) => {
    expect(relativeChange(from, to)).toBe(reason);
  });
});
