import { describe, expect, it } from 'vitest';
import { isDated, timeAxis } from '../../../src/charts/layout/timeAxis.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import { calendarYear, makeValue, onDay, overYears, undated } from '../../setup/samplePlan.ts';

const ends = [0, 1] as const;
const value = (time: Partial<KpiValue>) => makeValue('result', 2020, 1, time);
const axisOf = (values: readonly KpiValue[], first: number | null = null, last: number | null = null) =>
  timeAxis(values.filter(isDated), { first, last }, ends);
const placesOf = (values: readonly KpiValue[], first: number | null = null, last: number | null = null) =>
  values.filter(isDated).map(axisOf(values, first, last).x);

describe(timeAxis, () => {
  it('has the years that the plan states, and those of values beyond', () => {
    const axis = axisOf([makeValue('target', 2026, 1)], 2018, 2024);
    expect(axis.kind).toBe('fiscal-years');
    expect([axis.years[0]?.year, axis.years.at(-1)?.year]).toEqual([2018, 2026]);
  });

  it('has the years of the values where the plan states none', () => {
    expect(axisOf([makeValue('baseline', 2019, 1), makeValue('target', 2021, 1)]).years.map(({ year }) => year)).toEqual([
      2019, 2020, 2021,
    ]);
    expect(axisOf([]).years).toEqual([]);
  });

  it('puts fiscal years, calendar years and the ends of spans on their year', () => {
    expect(placesOf([makeValue('baseline', 2020, 1), value(overYears(2021, 2024))])).toEqual([0, 1]);
    const years = [value(calendarYear(2020)), value(calendarYear(2022)), value(calendarYear(2024))];
    expect(axisOf(years).kind).toBe('years');
    expect(placesOf(years)).toEqual([0, 0.5, 1]);
  });

  it('says where a span begins', () => {
    const span = value(overYears(2021, 2024));
    const axis = axisOf([makeValue('baseline', 2020, 1), span]);
    expect(isDated(span) && axis.since(span)).toBeCloseTo(0.25);
    const year = makeValue('baseline', 2020, 1);
    expect(isDated(year) && axis.since(year)).toBeUndefined();
  });

  it('lays out days where times are of several kinds, each value at its last day', () => {
    const values = [value(calendarYear(2020)), makeValue('target', 2020, 1), value(onDay('2022-07-02'))];
    const axis = axisOf(values);
    expect(axis.kind).toBe('days');
    expect(axis.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    expect(placesOf(values).map((place) => Math.round(place * 3 * 100) / 100)).toEqual([1, 1.25, 2.5]);
  });
});

describe(isDated, () => {
  it('is false only where no time is stated', () => {
    expect(isDated(value(undated))).toBe(false);
    expect(isDated(value(onDay('2024-03-31')))).toBe(true);
  });
});
