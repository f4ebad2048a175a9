import { describe, expect, it } from 'vitest';
import { baselineOf, isNumeric, isPresent, resultsOf, targetOf, targetsOf } from '../../src/plan/kpiValues.ts';
import { sampleKpi, sampleValue } from '../setup/samplePlan.ts';

const baseline = sampleValue('baseline', 2018, 3);
const early = sampleValue('target', 2019, 5);
const late = sampleValue('target', 2024, 10);
const first = sampleValue('result', 2019, 4);
const second = sampleValue('result', 2020, 6);
const kpi = sampleKpi('kpi-a', 'a', 1, { values: [second, late, baseline, early, first] });
const missing = { ...baseline, value: null, unit: null, status: 'not-measured' as const, raw: '—' };

describe('the values of a KPI', () => {
  it('are found by kind, years in their order, whatever the order they are listed in', () => {
    expect(baselineOf(kpi)).toBe(baseline);
    expect(targetsOf(kpi)).toEqual([early, late]);
    expect(resultsOf(kpi)).toEqual([first, second]);
    expect(kpi.values[0]).toBe(second);
  });

  it('have the latest target as the one that counts', () => {
    expect(targetOf(kpi)).toBe(late);
  });

  it('are nothing where there are none', () => {
    const empty = sampleKpi('kpi-b', 'a', 1);
    expect([baselineOf(empty), targetOf(empty), targetsOf(empty), resultsOf(empty)]).toEqual([undefined, undefined, [], []]);
  });
});

describe(isNumeric, () => {
  it.each([
    ['a number', baseline, true],
    ['0', { ...baseline, value: 0 }, true],
    ['a text', { ...missing, text: '継続', status: 'not-numeric' as const }, false],
    ['a missing value', missing, false],
    ['nothing', undefined, false],
  ])('says whether %s is a number', (_, value, numeric) => {
    expect(isNumeric(value)).toBe(numeric);
  });
});

describe(isPresent, () => {
  it.each([
    ['a number', baseline, true],
    ['0', { ...baseline, value: 0 }, true],
    ['a text', { ...missing, text: '継続', status: 'not-numeric' as const }, true],
    ['a missing value', missing, false],
    ['nothing', undefined, false],
  ])('says whether %s is there at all', (_, value, present) => {
    expect(isPresent(value)).toBe(present);
  });
});
