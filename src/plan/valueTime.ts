import type { KpiValue, ValueContent } from '../schema/entity/kpiValue.ts';
import { fiscalYearDays, parseCalendarYear, parseFiscalYear } from './fiscalYear.ts';

/** The time of a value as the model has it. */
export type ValueTime = Pick<KpiValue, 'timeKind' | 'fiscalYear' | 'year' | 'startDate' | 'endDate'>;

/** The keys by one of which an editor writes a time. */
export const timeKeys = ['fiscalYear', 'year', 'asOf', 'period', 'years', 'time'] as const;

export type TimeKey = (typeof timeKeys)[number];

/** The time that an editor wrote, or the key whose writing is no time; nothing where there is no time, or more than one. */
export function readTime(written: Pick<ValueContent, TimeKey>): ValueTime | { readonly wrong: TimeKey } | undefined {
  const keys = timeKeys.filter((key) => written[key] !== undefined);
  const [key] = keys;
  if (key === undefined || keys.length > 1) return undefined;
  const { fiscalYear, year, asOf, period, years } = written;
  if (fiscalYear !== undefined) return fiscalYears('fiscal-year', fiscalYear, fiscalYear) ?? { wrong: key };
  if (period) return fiscalYears('period', period.from, period.to) ?? { wrong: key };
  if (year !== undefined) return calendarYears('year', year, year) ?? { wrong: key };
  if (years) return calendarYears('years', years.from, years.to) ?? { wrong: key };
  if (asOf !== undefined) return dayOrMonth(asOf) ?? { wrong: key };
  return { ...noTime, timeKind: 'not-stated' };
}

const noTime = { fiscalYear: null, year: null, startDate: null, endDate: null } as const;

function fiscalYears(timeKind: 'fiscal-year' | 'period', from: string | number, to: string | number): ValueTime | undefined {
  const [first, last] = [parseFiscalYear(from), parseFiscalYear(to)];
  if (first === undefined || last === undefined || first > last) return undefined;
  const fiscalYear = timeKind === 'fiscal-year' ? first : null;
  return { ...noTime, timeKind, fiscalYear, startDate: fiscalYearDays(first).start, endDate: fiscalYearDays(last).end };
}

function calendarYears(timeKind: 'year' | 'years', from: string | number, to: string | number): ValueTime | undefined {
  const [first, last] = [parseCalendarYear(from), parseCalendarYear(to)];
  if (first === undefined || last === undefined || first > last) return undefined;
  return { ...noTime, timeKind, year: timeKind === 'year' ? first : null, startDate: `${first}-01-01`, endDate: `${last}-12-31` };
}

/** A day, `2024-03-31`, or a month, `2015-03`. */
function dayOrMonth(written: string): ValueTime | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month < 1 || month > 12 || year < 1868 || year > 2200 || (day !== undefined && (day < 1 || day > lastDay))) return undefined;
  const inMonth = (date: number) => `${match[1] ?? ''}-${match[2] ?? ''}-${String(date).padStart(2, '0')}`;
  return { ...noTime, timeKind: 'as-of', startDate: inMonth(day ?? 1), endDate: inMonth(day ?? lastDay) };
}

/**
 * The number of the year that a value stands for, fiscal or not: that of a day is its fiscal year, that of a span its
 * last; nothing where no time is stated.
 */
export function yearOf({ timeKind, fiscalYear, year, endDate }: ValueTime): number | undefined {
  if (fiscalYear !== null) return fiscalYear;
  if (year !== null) return year;
  if (endDate === null) return undefined;
  const ended = Number(endDate.slice(0, 4));
  return timeKind === 'years' || endDate.slice(5) > '03-31' ? ended : ended - 1;
}

/** The time in a value's id: `2024` for a fiscal year, `y2024` for a calendar year, the day or month, both ends of a span, or `undated`. */
export function timeName({ timeKind, fiscalYear, year, startDate, endDate }: ValueTime): string {
  const [first, last] = [startDate?.slice(0, 4) ?? '', endDate?.slice(0, 4) ?? ''];
  switch (timeKind) {
    case 'fiscal-year':
      return String(fiscalYear);
    case 'year':
      return `y${year}`;
    case 'as-of':
      return startDate === endDate ? (endDate ?? '') : (endDate?.slice(0, 7) ?? '');
    case 'period':
      return `${first}-${Number(last) - 1}`;
    case 'years':
      return `y${first}-y${last}`;
    case 'not-stated':
      return 'undated';
  }
}

/** Whether one time comes before another by its last day; what has no time comes last. */
export function compareTimes(one: ValueTime, other: ValueTime): number {
  const [first, second] = [one.endDate ?? '9999', other.endDate ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
