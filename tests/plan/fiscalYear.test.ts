import { describe, expect, it } from 'vitest';
import { fiscalYearDays, japaneseFiscalYear, parseCalendarYear, parseFiscalYear, shortFiscalYear } from '../../src/plan/fiscalYear.ts';

describe(parseFiscalYear, () => {
  it.each([
    ['H30', 2018],
    ['平成30年度', 2018],
    ['平成30', 2018],
    ['㍻30年度', 2018],
    ['h30', 2018],
    ['H.30', 2018],
    ['H 30', 2018],
    ['平成 30 年度', 2018],
    ['平成31年度', 2019],
    ['H31', 2019],
    ['令和元年度', 2019],
    ['令和1年度', 2019],
    ['R元', 2019],
    ['R1', 2019],
    ['R6', 2024],
    ['Ｒ６', 2024],
    ['ｒ６年度', 2024],
    ['令和６年度', 2024],
    ['2024', 2024],
    ['２０２４', 2024],
    ['2024年度', 2024],
    ['2024 年度', 2024],
    [' 2024 ', 2024],
    [2024, 2024],
    [2018, 2018],
    ['平成元年度', 1989],
    ['昭和63年度', 1988],
    ['S63', 1988],
    ['昭和元年度', 1926],
    ['大正15年度', 1926],
    ['大正元年度', 1912],
    ['明治45年度', 1912],
    ['M1', 1868],
    ['1868', 1868],
    ['2200', 2200],
  ])('reads %j as %i', (written, year) => {
    expect(parseFiscalYear(written)).toBe(year);
  });

  it('reads the two names of the fiscal year of an era change as one year', () => {
    expect(new Set(['平成31年度', '令和元年度', 'H31', 'R1', '2019', 2019].map(parseFiscalYear))).toEqual(new Set([2019]));
  });

  it('reads an era year that is far away, since only the plan knows its own period', () => {
    expect(parseFiscalYear('令和99年度')).toBe(2117);
  });

  it.each([
    ['a year 0 of an era', 'R0'],
    ['a year 0 in full width', '平成０年'],
    ['an era year after the era ended', 'H32'],
    ['an era year that began after the era ended', 'S64'],
    ['the same with kanji', '昭和64年度'],
    ['an era year long after the era ended', 'S65'],
    ['a year of Taishō after its end', 'T16'],
    ['a year of Meiji after its end', 'M46'],
    ['three digits of an era', 'R100'],
    ['a leading zero', 'R06'],
    ['a negative era year', 'R-1'],
    ['half an era name', '平30'],
    ['an unknown era letter', 'K6'],
    ['an era without a year', '令和'],
    ['a letter without a year', 'H'],
    ['a first year without an era', '元年'],
    ['a year in kanji', '平成三十年度'],
    ['two digits', '24'],
    ['five digits', '20240'],
    ['a year before Meiji', '1867'],
    ['a year too far away', '2201'],
    ['half a year', '2018.5'],
    ['a negative year', '-2024'],
    ['a year with a prefix', 'FY2024'],
    ['a range of years', '2018-24'],
    ['two writings at once', 'R6(2024)'],
    ['a word after the year', 'H30年度末'],
    ['a calendar year', '平成30年'],
    ['a western calendar year', '2024年'],
    ['a word', '来年度'],
    ['the word for fiscal year alone', '年度'],
    ['a space', ' '],
    ['nothing', ''],
    ['a number that is no whole year', 2018.5],
    ['a negative number', -2024],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a huge number', 1e21],
  ])('refuses %s: %j', (_, written) => {
    expect(parseFiscalYear(written)).toBeUndefined();
  });
});

describe(parseCalendarYear, () => {
  it.each([
    ['H27', 2015],
    ['平成27年', 2015],
    ['平成31年', 2019],
    ['令和元年', 2019],
    ['昭和64年', 1989],
    ['２０１５年', 2015],
    ['2015', 2015],
    [2015, 2015],
  ])('reads %j as %i', (written, year) => {
    expect(parseCalendarYear(written)).toBe(year);
  });

  it.each(['平成27年度', '2015年度', '昭和65年', '平成32年', '昨年', ''])('refuses %j', (written) => {
    expect(parseCalendarYear(written)).toBeUndefined();
  });
});

describe(japaneseFiscalYear, () => {
  it.each([
    [2018, '平成30年度'],
    [2019, '令和元年度'],
    [2020, '令和2年度'],
    [2024, '令和6年度'],
    [1988, '昭和63年度'],
    [1989, '平成元年度'],
    [1926, '昭和元年度'],
    [1912, '大正元年度'],
    [1868, '明治元年度'],
  ])('writes %i as %s', (year, written) => {
    expect(japaneseFiscalYear(year)).toBe(written);
  });

  it.each([1868, 1911, 1912, 1925, 1926, 1988, 1989, 2018, 2019, 2024, 2099])('writes %i so that it is read back', (year) => {
    expect(parseFiscalYear(japaneseFiscalYear(year))).toBe(year);
  });

  it('throws on a year before all eras', () => {
    expect(() => japaneseFiscalYear(1867)).toThrow(RangeError);
  });
});

describe(shortFiscalYear, () => {
  it.each([
    [2018, 'H30'],
    [2019, 'R1'],
    [2024, 'R6'],
    [1989, 'H1'],
    [1988, 'S63'],
    [1926, 'S1'],
  ])('writes %i as %s', (year, written) => {
    expect(shortFiscalYear(year)).toBe(written);
    expect(parseFiscalYear(written)).toBe(year);
  });
});

describe(fiscalYearDays, () => {
  it.each([
    [2018, '2018-04-01', '2019-03-31'],
    [2019, '2019-04-01', '2020-03-31'],
    [2023, '2023-04-01', '2024-03-31'],
    [1999, '1999-04-01', '2000-03-31'],
  ])('lets %i run from %s to %s', (year, start, end) => {
    expect(fiscalYearDays(year)).toEqual({ start, end });
  });
});
