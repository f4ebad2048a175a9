import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { fiscalYearOfDay } from '../fiscalYear.ts';
import { baselineOf, everyTargetOf, resultsOf } from '../kpiValues.ts';
import { yearOf } from '../valueTime.ts';
import { endingDays } from './endingDays.ts';

/** The last fiscal year that was over on a day: that of 2027-04-01 is 2026. */
export function lastEndedYear(day: string): number {
  return fiscalYearOfDay(day) - 1;
}

/**
 * The fiscal years of which a KPI may have a result, the earliest first; only years that were over on the day of the edition.
 *
 * They begin behind the baseline and with the plan's period, and end with the plan's last target or the KPI's own, or with
 * the year before the one in which a decision ended the KPI. A year of which there is a result is among them in any case.
 */
export function reportedYears(plan: PlanModel, kpi: Kpi): number[] {
  const ended = lastEndedYear(plan.information.editionDate);
  const known = resultsOf(kpi).flatMap((result) => yearOf(result) ?? []);
  const { first, last } = countedYears(plan, kpi);
  const counted = first === undefined || last === undefined ? [] : range(first, Math.min(ended, last));
  return [...new Set([...counted, ...known.filter((year) => year <= ended)])].sort((one, other) => one - other);
}

/** Whether a KPI is to be measured in a fiscal year, over or not, so that its result is owed. */
export function isOwedIn(plan: PlanModel, kpi: Kpi, year: number): boolean {
  const { first, last } = countedYears(plan, kpi);
  const isCounted = first !== undefined && last !== undefined && year >= first && year <= last;
  return isCounted && isMeasuredIn(kpi, year) && !isBehindTargets(kpi, year);
}

/** The first and the last fiscal year that a KPI counts in; nothing for an end that nobody tells. */
function countedYears(plan: PlanModel, kpi: Kpi): { first: number | undefined; last: number | undefined } {
  const ends = [lastYear(plan, kpi), endOf(plan, kpi)].filter((year) => year !== undefined);
  return { first: firstYear(plan, kpi), last: ends.length === 0 ? undefined : Math.min(...ends) };
}

/** Whether a year is behind the last for which a KPI promises something: nothing is owed then. */
export function isBehindTargets(kpi: Kpi, year: number): boolean {
  const last = yearOfLast(everyTargetOf(kpi));
  return last !== undefined && year > last;
}

/** Whether a year is one of those in which a KPI is measured: every so many years from the first, or from its baseline. */
export function isMeasuredIn(kpi: Kpi, year: number): boolean {
  const every = kpi.measuredEvery ?? 1;
  const baseline = baselineOf(kpi);
  const from = kpi.firstMeasured ?? (baseline && yearOf(baseline)) ?? yearOfLast(everyTargetOf(kpi));
  if (kpi.firstMeasured !== null && year < kpi.firstMeasured) return false;
  return from === undefined || (year - from) % every === 0;
}

function firstYear({ information }: PlanModel, kpi: Kpi): number | undefined {
  const { period, baselineYear, firstFiscalYear } = information;
  const baseline = baselineOf(kpi);
  const own = baseline && yearOf(baseline);
  const ofPlan = period?.from ?? (baselineYear === null ? undefined : baselineYear + 1);
  if (own === undefined) return ofPlan ?? firstFiscalYear ?? undefined;
  return Math.max(own + 1, ofPlan ?? own + 1);
}

function lastYear({ information }: PlanModel, kpi: Kpi): number | undefined {
  const { targetYear, lastFiscalYear, period } = information;
  const ofPlan = targetYear ?? period?.to;
  const own = yearOfLast(everyTargetOf(kpi));
  return own === undefined ? (ofPlan ?? lastFiscalYear ?? undefined) : Math.max(own, ofPlan ?? own);
}

/** The last year that a KPI counted whole, where a decision with a day ended it. */
function endOf(plan: PlanModel, kpi: Kpi): number | undefined {
  const days = endingDays(plan, kpi).filter((day) => day !== null);
  return days.length === 0 ? undefined : Math.min(...days.map(lastEndedYear));
}

function yearOfLast(values: ReturnType<typeof everyTargetOf>): number | undefined {
  const years = values.flatMap((value) => yearOf(value) ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
