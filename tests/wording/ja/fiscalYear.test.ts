import { describe, expect, it } from 'vitest';
import { fiscalYearShortText, fiscalYearText } from '../../../src/wording/ja/fiscalYear.ts';

describe(fiscalYearText, () => {
  it.each([
    [1988, '1988年度（昭和63年度）'],
    [1989, '1989年度（平成元年度）'],
    [2018, '2018年度（平成30年度）'],
    [2019, '2019年度（令和元年度）'],
    [2020, '2020年度（令和2年度）'],
    [2024, '2024年度（令和6年度）'],
  ])('writes %d in both calendars', (year, text) => {
    expect(fiscalYearText(year)).toBe(text);
  });
});

describe(fiscalYearShortText, () => {
  it.each([
    [2018, '2018年度（H30）'],
    [2019, '2019年度（R1）'],
    [2024, '2024年度（R6）'],
  ])('writes %d in both calendars, short', (year, text) => {
    expect(fiscalYearShortText(year)).toBe(text);
  });
});
