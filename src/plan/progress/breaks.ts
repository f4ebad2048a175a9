import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { yearOf } from '../valueTime.ts';

/** When a target was decided. */
export interface DecidedTarget {
  readonly since: string | null;
  readonly decidedIn: number | null;
}

/** The breaks that lie between a baseline and a year; those before the baseline change nothing. */
export function breaksUntil({ breaks }: Kpi, baseline: KpiValue | undefined, year: number): Kpi['breaks'] {
  const start = (baseline && yearOf(baseline)) ?? Number.NEGATIVE_INFINITY;
  return breaks.filter(({ fiscalYear }) => fiscalYear > start && fiscalYear <= year);
}

/** Whether a year's result is counted otherwise than the target was meant; one that was set since the break is meant so. */
export function isAcrossBreak(kpi: Kpi, target: DecidedTarget | undefined, baseline: KpiValue | undefined, year: number): boolean {
  const last = breaksUntil(kpi, baseline, year).at(-1);
  if (!last) return false;
  const { since = null, decidedIn = null } = target ?? {};
  const isOfBreak = since !== null && since === last.revision;
  return !isOfBreak && (decidedIn === null || decidedIn < last.fiscalYear);
}
