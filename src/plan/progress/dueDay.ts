import type { Kpi } from '../../schema/entity/kpi.ts';

/** By when the result of a fiscal year is to be public where nobody says otherwise. */
const usualDue = { month: 9, day: 30 } as const;

/** By when the result of a year is to be public, `YYYY-MM-DD`: the first such day after the fiscal year of that number. */
export function dueDay({ due }: Pick<Kpi, 'due'>, year: number): string {
  const { month, day } = due ?? usualDue;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${month > 3 ? year + 1 : year + 2}-${two(month)}-${two(day)}`;
}

/** Whether a year's result should have been public before a day. */
export function isDue(kpi: Pick<Kpi, 'due'>, year: number, today: string): boolean {
  return today > dueDay(kpi, year);
}

/**
 * By how many years the latest result is older than the one that should be public, up to the target's year; 0 where it is not.
 *
 * A KPI that is not measured each year is behind only when a year of its own is.
 */
export function yearsBehind(
  kpi: Pick<Kpi, 'due' | 'measuredEvery' | 'firstMeasured'>,
  resultYear: number,
  targetYear: number | undefined,
  today: string,
): number {
  const every = kpi.measuredEvery ?? 1;
  let expected = Number(today.slice(0, 4));
  while (!isDue(kpi, expected, today)) expected -= 1;
  expected = Math.min(expected, targetYear ?? expected);
  if (kpi.firstMeasured !== null) expected -= (((expected - kpi.firstMeasured) % every) + every) % every;
  const behind = Math.max(0, expected - resultYear);
  return kpi.firstMeasured === null && behind < every ? 0 : behind;
}
