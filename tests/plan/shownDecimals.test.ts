import { describe, expect, it } from 'vitest';
import { shownDecimals } from '../../src/plan/shownDecimals.ts';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';
import { target } from '../setup/samplePlan.ts';

describe(shownDecimals, () => {
  it.each<[string, KpiValue, number]>([
    ['a whole number', target(80), 0],
    ['zeros behind the point', target(80, { raw: '80.00%' }), 2],
    ['one of several numbers of the cell', target(1.4, { raw: '1.40（目標 1.5）' }), 2],
    ['thousands', target(1200, { raw: '1,200.0人' }), 1],
    ['a negative number', target(-21, { raw: '▲21.0人' }), 1],
    ['a number that stands nowhere in the cell', target(80, { raw: '八十.0' }), 0],
    ['a cell that was not written down', target(80, { raw: null }), 0],
    ['a text', target('有', { raw: '1.50' }), 0],
    ['a lost percent format', target(87.3, { raw: '0.8730', conversionFactor: 100 }), 2],
    ['a number that was made smaller', target(1.2, { raw: '12.0', conversionFactor: 0.1 }), 1],
  ])('counts those of %s', (_, value, decimals) => {
    expect(shownDecimals(value)).toBe(decimals);
  });

  it('takes those of the KPI first', () => {
    expect(shownDecimals(target(80, { raw: '80.00%' }), { decimals: 1 })).toBe(1);
    expect(shownDecimals(target(80, { raw: '80.00%' }), { decimals: null })).toBe(2);
  });
});
