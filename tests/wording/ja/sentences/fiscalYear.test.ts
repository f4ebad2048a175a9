import { describe, expect, it } from 'vitest';
import { readTime, type ValueTime } from '../../../../src/plan/valueTime.ts';
import {
  fiscalYearShortText,
  fiscalYearText,
  plainTimeText,
  shortTimeText,
  timeText,
} from '../../../../src/wording/ja/sentences/fiscalYear.ts';

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

/** A time as an editor writes it. */
function timeOf(written: Parameters<typeof readTime>[0]): ValueTime {
  const time = readTime(written);
  if (!time || 'wrong' in time) throw new Error('No time');
  return time;
}

describe('the time of a value', () => {
  it.each([
    ['a fiscal year', { fiscalYear: 'R6' }, '2024年度（令和6年度）', '2024年度（R6）', '2024年度'],
    ['a calendar year, which is no fiscal year', { year: 2013 }, '2013年（平成25年）', '2013年（H25）', '2013年'],
    ['the year in which the era changed', { year: 2019 }, '2019年（令和元年）', '2019年（R1）', '2019年'],
    ['a day', { asOf: '2024-03-31' }, '2024年3月31日', '2024年3月31日', '2024年3月31日'],
    ['a month', { asOf: '2015-03' }, '2015年3月', '2015年3月', '2015年3月'],
    [
      'fiscal years that were summed',
      { period: { from: 'R3', to: 'R7' } },
      '2021〜2025年度（令和3年度〜令和7年度）',
      '2021〜2025年度（R3〜R7）',
      '2021〜2025年度',
    ],
    [
      'calendar years that were summed',
      { years: { from: 2009, to: 2014 } },
      '2009〜2014年（平成21年〜平成26年）',
      '2009〜2014年（H21〜H26）',
      '2009〜2014年',
    ],
    ['a period of one year', { period: { from: 2021, to: 2021 } }, '2021年度（令和3年度）', '2021年度（R3）', '2021年度'],
    ['no time', { time: 'not-stated' as const }, '時期の記載なし', '時期の記載なし', '時期の記載なし'],
  ])('is written as the plan writes it: %s', (_, written, full, short, plain) => {
    const time = timeOf(written);
    expect([timeText(time), shortTimeText(time), plainTimeText(time)]).toEqual([full, short, plain]);
  });
});
