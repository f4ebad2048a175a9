import { describe, expect, it } from 'vitest';
import { nearestSearches } from '../../../src/plan/budgets.ts';
import { nearestIds } from '../../../src/plan/problem/nearestIds.ts';

const ids = ['kpi-births', 'kpi-akiya-bank', 'kpi-akiya', 'kpi-market', 'kpi-shops'];

describe(nearestIds, () => {
  it('names the three likeliest of many, the nearest first', () => {
    expect(nearestIds('kpi-akiyabank', new Set(ids))).toBe('kpi-akiya-bank、kpi-akiya、kpi-births など5個のどれか');
  });

  it('searches the same ids only for the first wrong ones, since with so many each has another reason than a slip', () => {
    const known = new Set(ids);
    const answers = Array.from({ length: nearestSearches + 2 }, () => nearestIds('kpi-birth', known));
    expect(answers.findIndex((answer) => !answer.startsWith('kpi-births'))).toBe(nearestSearches);
    expect(answers.at(-1)).toBe('5個のどれか');
    expect(nearestIds('kpi-birth', new Set(ids))).toContain('kpi-births');
  });
});
