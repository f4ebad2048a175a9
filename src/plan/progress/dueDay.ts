import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';

/** What of a KPI says when its results are due. */
export type DueFacts = Pick<Kpi, 'due'>;

/** The day of a year, `09-30`, by which the plan wants results to be public; null where it does not say. */
export type PlanDue = PlanInformation['reportingDue'];

/** By when the result of a fiscal year is to be public where neither the KPI nor the plan says it. */
export const usualDue = '09-30';

/**
 * By when the result of a year is to be public, `YYYY-MM-DD`: the first such day after the fiscal year of that number.
 *
 * The KPI's own day comes before the plan's, and that before {@link usualDue}. A day that its month does not have is
 * the month's last: 31 June is 30 June.
 */
export function dueDay({ due }: DueFacts, year: number, planDue: PlanDue): string {
  const [month = 9, day = 30] = due ? [due.month, due.day] : (planDue ?? usualDue).split('-').map(Number);
  const dueYear = month > 3 ? year + 1 : year + 2;
  const lastDay = new Date(Date.UTC(dueYear, month, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dueYear}-${two(month)}-${two(Math.min(day, lastDay))}`;
}

/** Whether somebody says by when a KPI's results are to be public: it itself, or the plan. */
export function isDueStated({ due }: DueFacts, planDue: PlanDue): boolean {
  return due !== null || planDue !== null;
}

/** Whether a year's result should have been public before a day. */
export function isDue(kpi: DueFacts, year: number, today: string, planDue: PlanDue): boolean {
  return today > dueDay(kpi, year, planDue);
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
  { today, planDue }: { readonly today: string; readonly planDue: PlanDue },
): number {
  const every = kpi.measuredEvery ?? 1;
  let expected = Number(today.slice(0, 4));
  while (!isDue(kpi, expected, today, planDue)) expected -= 1;
  expected = Math.min(expected, targetYear ?? expected);
  if (kpi.firstMeasured !== null) expected -= (((expected - kpi.firstMeasured) % every) + every) % every;
  const behind = Math.max(0, expected - resultYear);
  return kpi.firstMeasured === null && behind < every ? 0 : behind;
}
