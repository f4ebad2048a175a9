import type { KpiContent } from '../../../schema/entity/kpi.ts';
import { isPercent } from './checkRatio.ts';

/** The range that a KPI's values are likely to lie in. */
export interface PlausibleRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** How a KPI may say its range itself. */
interface OwnRange {
  readonly unit?: KpiContent['unit'];
  readonly plausible?: PlausibleRange | undefined;
  readonly mayExceed100?: boolean | undefined;
}

/**
 * The range that a KPI's results are likely to lie in: its own, or 0 to 100 for a percentage all of whose other values
 * do; nothing where there is none.
 */
export function plausibleRange(kpi: OwnRange, others: readonly number[]): PlausibleRange | undefined {
  if (kpi.plausible) return kpi.plausible;
  if (!isPercent(kpi) || kpi.mayExceed100 === true) return undefined;
  return others.every((other) => other >= 0 && other <= 100) ? { min: 0, max: 100 } : undefined;
}
