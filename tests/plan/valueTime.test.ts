import { describe, expect, it } from 'vitest';
import { valueId } from '../../src/plan/kpiValues.ts';
import { compareTimes, readTime, timeName, type ValueTime, yearOf } from '../../src/plan/valueTime.ts';

type Written = Parameters<typeof readTime>[0];

function timeOf(written: Written): ValueTime {
  const time = readTime(written);
  if (!time || 'wrong' in time) throw new Error(`${JSON.stringify(written)} is no time`);
  return time;
}

describe(readTime, () => {
  it.each<[Written, Partial<ValueTime>]>([
    [{ fiscalYear: 'R6' }, { timeKind: 'fiscal-year', fiscalYear: 2024, year: null, startDate: '2024-04-01', endDate: '2025-03-31' }],
    [{ year: '令和6年' }, { timeKind: 'year', fiscalYear: null, year: 2024, startDate: '2024-01-01', endDate: '2024-12-31' }],
    [{ asOf: '2024-03-31' }, { timeKind: 'as-of', fiscalYear: null, year: null, startDate: '2024-03-31', endDate: '2024-03-31' }],
    [{ asOf: '2024-02' }, { timeKind: 'as-of', startDate: '2024-02-01', endDate: '2024-02-29' }],
    [{ period: { from: 'R3', to: 2025 } }, { timeKind: 'period', fiscalYear: null, startDate: '2021-04-01', endDate: '2026-03-31' }],
    [{ years: { from: 2009, to: 2013 } }, { timeKind: 'years', year: null, startDate: '2009-01-01', endDate: '2013-12-31' }],
    [{ time: 'not-stated' }, { timeKind: 'not-stated', startDate: null, endDate: null }],
  ])('reads %o', (written, time) => {
    expect(readTime(written)).toMatchObject(time);
  });

  it.each<[Written, string]>([
    [{ fiscalYear: '昨年' }, 'fiscalYear'],
    [{ fiscalYear: '令和6年' }, 'fiscalYear'],
    [{ year: '令和6年度' }, 'year'],
    [{ years: { from: '平成21年度', to: '平成25年度' } }, 'years'],
    [{ asOf: '2023-02-29' }, 'asOf'],
    [{ asOf: '2023-13' }, 'asOf'],
    [{ asOf: '2023/04/01' }, 'asOf'],
    [{ period: { from: 'R6', to: 'R2' } }, 'period'],
    [{ years: { from: 2013, to: 2009 } }, 'years'],
  ])('says which key of %o is no time', (written, wrong) => {
    expect(readTime(written)).toEqual({ wrong });
  });

  it.each<Written>([{}, { fiscalYear: 2024, year: 2024 }, { time: 'not-stated', asOf: '2024-03-31' }])(
    'reads no time where there is none, or two: %o',
    (written) => {
      expect(readTime(written)).toBeUndefined();
    },
  );
});

describe('the time in the id of a value', () => {
  it.each<[Written, string]>([
    [{ fiscalYear: 2024 }, 'kpi-a-target-2024'],
    [{ year: 2024 }, 'kpi-a-target-y2024'],
    [{ asOf: '2024-03-31' }, 'kpi-a-target-2024-03-31'],
    [{ asOf: '2015-03' }, 'kpi-a-target-2015-03'],
    [{ period: { from: 2021, to: 2025 } }, 'kpi-a-target-2021-2025'],
    [{ years: { from: 2009, to: 2014 } }, 'kpi-a-target-y2009-y2014'],
    [{ time: 'not-stated' }, 'kpi-a-target-undated'],
  ])('of %o makes %s', (written, id) => {
    expect(valueId('kpi-a', { ...timeOf(written), kind: 'target' })).toBe(id);
  });

  it('tells a day from the month that ends with it', () => {
    expect(timeName(timeOf({ asOf: '2024-02-29' }))).not.toBe(timeName(timeOf({ asOf: '2024-02' })));
  });
});

describe(yearOf, () => {
  it.each<[Written, number | undefined]>([
    [{ fiscalYear: 2024 }, 2024],
    [{ year: 2024 }, 2024],
    [{ asOf: '2024-03-31' }, 2023],
    [{ asOf: '2024-04-01' }, 2024],
    [{ asOf: '2024-12' }, 2024],
    [{ period: { from: 2021, to: 2025 } }, 2025],
    [{ years: { from: 2009, to: 2013 } }, 2013],
    [{ time: 'not-stated' }, undefined],
  ])('of %o is %j', (written, year) => {
    expect(yearOf(timeOf(written))).toBe(year);
  });
});

describe(compareTimes, () => {
  it('sorts by the last day, and what has no time behind all', () => {
    const times: Written[] = [
      { time: 'not-stated' },
      { fiscalYear: 2024 },
      { year: 2024 },
      { asOf: '2024-03-31' },
      { period: { from: 2020, to: 2022 } },
    ];
    expect(times.map(timeOf).sort(compareTimes).map(timeName)).toEqual(['2020-2022', '2024-03-31', 'y2024', '2024', 'undated']);
  });
});
