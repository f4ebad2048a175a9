import { range, scaleLinear, scalePoint } from 'd3';
import { yearOf } from '../../plan/valueTime.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';

/** A value whose time is stated. */
export type DatedValue = KpiValue & { readonly startDate: string; readonly endDate: string };

/** Whether a value has a place in time. */
export function isDated(value: KpiValue): value is DatedValue {
  return value.startDate !== null && value.endDate !== null;
}

/** Years from left to right, with the places of values between them, all as shares (0 to 1) of the width. */
export interface TimeAxis {
  /** Whole fiscal or calendar years, or, where a KPI has several kinds of time, its days. */
  readonly kind: 'fiscal-years' | 'years' | 'days';
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** The place of a value: the end of its time. */
  readonly x: (value: DatedValue) => number;
  /** Where a span of years begins; nothing for every other time. */
  readonly since: (value: DatedValue) => number | undefined;
}

/** The years that an axis must have; a plan that states none has none. */
export interface YearBounds {
  readonly first: number | null;
  readonly last: number | null;
}

/** Lays out an axis over the years of a plan and of some values, between two places. */
export function timeAxis(values: readonly DatedValue[], { first, last }: YearBounds, [left, right]: readonly [number, number]): TimeAxis {
  const kind = kindOf(values);
  const froms = [...(first === null ? [] : [first]), ...values.map(({ startDate }) => Number(startDate.slice(0, 4)))];
  if (kind === 'days') {
    const ends = [...(last === null ? [] : [last]), ...values.map(({ endDate }) => Number(endDate.slice(0, 4)))];
    const [from, to] = [Math.min(...froms), Math.max(...ends) + 1];
    const scale = scaleLinear([from, to], [left, right]);
    const ofSpan = ({ timeKind, startDate }: DatedValue) =>
      timeKind === 'period' || timeKind === 'years' ? scale(inYears(startDate, 0)) : undefined;
    return {
      kind,
      years: range(from, to + 1).map((year) => ({ year, x: scale(year) })),
      x: ({ endDate }) => scale(inYears(endDate, 1)),
      since: ofSpan,
    };
  }
  const lasts = [...(last === null ? [] : [last]), ...values.map((value) => yearOf(value) ?? 0)];
  const years = froms.length === 0 || lasts.length === 0 ? [] : range(Math.min(...froms), Math.max(...lasts) + 1);
  const scale = scalePoint(years, [left, right]);
  const x = (year: number | undefined) => (year === undefined ? left : (scale(year) ?? left));
  return {
    kind,
    years: years.map((year) => ({ year, x: x(year) })),
    x: (value) => x(yearOf(value)),
    since: ({ timeKind, startDate }) => (timeKind === 'period' || timeKind === 'years' ? x(Number(startDate.slice(0, 4))) : undefined),
  };
}

function kindOf(values: readonly DatedValue[]): TimeAxis['kind'] {
  const only = (...kinds: readonly KpiValue['timeKind'][]) => values.every(({ timeKind }) => kinds.includes(timeKind));
  if (only('fiscal-year', 'period')) return 'fiscal-years';
  return only('year', 'years') ? 'years' : 'days';
}

/** A day as a number of years: 2024-07-02 is 2024.5; `after` counts days from its beginning. */
function inYears(day: string, after: number): number {
  const year = Number(day.slice(0, 4));
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) + after * 86_400_000 - from) / (to - from);
}
