import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { aggregationOf } from '../comparison.ts';
import type { DatedResult } from './judgedResults.ts';

/** Whether a text stands on either side, which no program compares. */
export function isByHand(kpi: Kpi, target: KpiValue, { value }: DatedResult): boolean {
  return aggregationOf(kpi, value) === aggregationOf(kpi, target) && (target.text !== null || value.text !== null);
}

/** What a person read from texts of a year. */
export function judgedByHand(kpi: Kpi, target: KpiValue, result: DatedResult): boolean | undefined {
  return isByHand(kpi, target, result) && kpi.judged?.year === result.year ? kpi.judged.met : undefined;
}
