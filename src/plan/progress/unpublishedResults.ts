import type { Kpi } from '../../schema/entity/kpi.ts';
import { baselineOf, resultsOf, targetOf } from '../kpiValues.ts';
import { isPromising } from '../comparison.ts';
import { hasEnded, isRemoved } from '../isRemoved.ts';
import type { Plan } from '../plan.ts';
import { planIndex } from '../planIndex.ts';
import { yearOf } from '../valueTime.ts';
import { isDue } from './dueDay.ts';

/** How many results of fiscal years that are over are not there, and of how many of them the day has passed by which they were to be. */
export interface UnpublishedResults {
  readonly count: number;
  readonly overdue: number;
}

/**
 * Counts the results that a plan's KPIs lack: one for each KPI of today's plan and each fiscal year that was over on the
 * day of the edition, from the year after the baseline's to the target's. Years in which a KPI is not measured, and those
 * for which somebody said why there is no number, are not counted.
 */
export function unpublishedResults(plan: Plan, kpis: readonly Kpi[] = plan.kpis): UnpublishedResults {
  const today = plan.information.editionDate;
  const lacking = kpis
    .filter((kpi) => isPromising(plan, kpi) && !isGone(plan, kpi))
    .flatMap((kpi) => {
      const reported = new Set(resultsOf(kpi).map(yearOf));
      return yearsToReport(plan, kpi)
        .filter((year) => today > `${year + 1}-03-31` && !reported.has(year))
        .map((year) => isDue(kpi, year, today, plan.information.reportingDue));
    });
  return { count: lacking.length, overdue: lacking.filter((isOverdue) => isOverdue).length };
}

/** The fiscal years of which a KPI is to have a result. */
export function yearsToReport({ information }: Plan, kpi: Kpi): number[] {
  const [from, until] = [baselineOf(kpi), targetOf(kpi)].map((value) => value && yearOf(value));
  const first = (from ?? information.baselineYear ?? (until === undefined ? 0 : until - 1)) + 1;
  const { firstMeasured, measuredEvery } = kpi;
  const every = measuredEvery ?? 1;
  const years = until === undefined ? [] : Array.from({ length: Math.max(0, until - first + 1) }, (_, place) => first + place);
  return years.filter((year) => firstMeasured === null || (year - firstMeasured) % every === 0);
}

function isGone(plan: Plan, kpi: Kpi): boolean {
  const owner = planIndex(plan).ownerOf(kpi);
  return hasEnded(kpi) || (owner !== undefined && isRemoved(owner));
}
