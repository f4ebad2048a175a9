import { type FiscalYear, japaneseFiscalYear, shortFiscalYear } from '../../../plan/fiscalYear.ts';
import type { ValueTime } from '../../../plan/valueTime.ts';

/** A fiscal year in full: 「2024年度（令和6年度）」. */
export function fiscalYearText(year: FiscalYear): string {
  return `${year}年度（${japaneseFiscalYear(year)}）`;
}

/** A fiscal year for tables: 「2024年度（R6）」. */
export function fiscalYearShortText(year: FiscalYear): string {
  return `${year}年度（${shortFiscalYear(year)}）`;
}

/** What stands in place of a time that the source does not say. */
const noTime = '時期の記載なし';

/** A value's time as the plan writes it, in both calendars: 「2024年度（令和6年度）」, 「2013年（平成25年）」, 「2024年3月31日」. */
export function timeText(time: ValueTime): string {
  const years = yearsOf(time);
  if (!years) return plainTimeText(time);
  const { from, to, isFiscal } = years;
  // An era's year is named by its 31 December, fiscal or not.
  const japanese = (year: number) => (isFiscal ? japaneseFiscalYear(year) : japaneseFiscalYear(year).replace(/度$/, ''));
  return `${plainTimeText(time)}（${from === to ? japanese(to) : `${japanese(from)}〜${japanese(to)}`}）`;
}

/** The same for tables: 「2024年度（R6）」, 「2021〜2025年度（R3〜R7）」. */
export function shortTimeText(time: ValueTime): string {
  const years = yearsOf(time);
  if (!years) return plainTimeText(time);
  const { from, to } = years;
  return `${plainTimeText(time)}（${from === to ? shortFiscalYear(to) : `${shortFiscalYear(from)}〜${shortFiscalYear(to)}`}）`;
}

/** The same in one calendar, for sentences and narrow places: 「2024年度」, 「2013年」, 「2015年3月」, 「2009〜2014年」. */
export function plainTimeText(time: ValueTime): string {
  const years = yearsOf(time);
  if (years) {
    const { from, to, isFiscal } = years;
    return `${from === to ? to : `${from}〜${to}`}年${isFiscal ? '度' : ''}`;
  }
  const { startDate, endDate } = time;
  if (endDate === null) return noTime;
  const [year, month, day] = endDate.split('-').map(Number);
  return startDate === endDate ? `${year}年${month}月${day}日` : `${year}年${month}月`;
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly isFiscal: boolean;
}

/** The years of a time, both ends in it; nothing for a day, a month and what has no time. */
function yearsOf({ timeKind, fiscalYear, year, startDate, endDate }: ValueTime): Years | undefined {
  if (fiscalYear !== null) return { from: fiscalYear, to: fiscalYear, isFiscal: true };
  if (year !== null) return { from: year, to: year, isFiscal: false };
  if (startDate === null || endDate === null) return undefined;
  const [from, to] = [Number(startDate.slice(0, 4)), Number(endDate.slice(0, 4))];
  if (timeKind === 'period') return { from, to: to - 1, isFiscal: true };
  return timeKind === 'years' ? { from, to, isFiscal: false } : undefined;
}
