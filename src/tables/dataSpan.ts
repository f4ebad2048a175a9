import { fiscalYearDays } from '../plan/fiscalYear.ts';
import type { PlanModel } from '../schema/entity/plan.ts';

/** The first and the last day of something, YYYY-MM-DD. */
export interface DataSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * The span of time that a plan's data are about: the fiscal years that its values may have, or else the plan's own period, or
 * else that of its values; nothing where none of them is known.
 */
export function dataSpan({ information, kpis }: PlanModel): DataSpan | undefined {
  const { firstFiscalYear, lastFiscalYear, period } = information;
  if (firstFiscalYear !== null && lastFiscalYear !== null) return spanOfYears(firstFiscalYear, lastFiscalYear);
  if (period) return spanOfYears(period.from, period.to);
  const values = kpis.flatMap((kpi) => kpi.values);
  const starts = values.flatMap(({ startDate }) => startDate ?? []).sort();
  const ends = values.flatMap(({ endDate }) => endDate ?? []).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function spanOfYears(first: number, last: number): DataSpan {
  return { start: fiscalYearDays(first).start, end: fiscalYearDays(last).end };
}
