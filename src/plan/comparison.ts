import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { baselineOf, isNumeric, isPresent, resultsOf, targetOf } from './kpiValues.ts';
import { type ComparedEnd, comparedEnd } from './relativeChange.ts';

/** Whether an indicator is of a kind that promises something; the others are shown and never judged. */
export function isPromising({ information }: Pick<PlanModel, 'information'>, { kind }: Pick<Kpi, 'kind'>): boolean {
  return information.kpiKinds.find(({ key }) => key === kind)?.isTarget ?? true;
}

/** Over what span a value counts: its own aggregation where it says one, or else its KPI's. */
export function aggregationOf(kpi: Pick<Kpi, 'aggregation'>, value: Pick<KpiValue, 'aggregation'>): Kpi['aggregation'] {
  return value.aggregation ?? kpi.aggregation;
}

/** Whether a value counts over another span than its KPI, so that it may be compared with none of the KPI's other values. */
export function isApart(kpi: Pick<Kpi, 'aggregation'>, value: Pick<KpiValue, 'aggregation'>): boolean {
  return aggregationOf(kpi, value) !== kpi.aggregation;
}

/** Which side of its baseline a value is to be on that has no number of its own (アップ, 現状以上); nothing for every other value. */
export function sideOf(value: KpiValue | undefined): 'above' | 'below' | undefined {
  if (value?.status !== 'compared') return undefined;
  return value.qualifier === 'less-than' || value.qualifier === 'or-less' ? 'below' : 'above';
}

/** Both ends of a promise. */
export interface ComparedEnds {
  readonly baseline: ComparedEnd;
  readonly target: ComparedEnd;
}

/**
 * What of a KPI can be compared: its baseline, and its target where its kind promises something.
 *
 * Of a range that is promised the end counts that is nearer to the baseline, since the promise says no more. A target
 * that counts over another span than the baseline can be compared with nothing.
 */
export function comparedEnds(plan: Pick<PlanModel, 'information'>, kpi: Kpi): ComparedEnds {
  const baseline = baselineOf(kpi);
  const target = isPromising(plan, kpi) ? targetOf(kpi) : undefined;
  const apart = isNumeric(baseline) && isNumeric(target) && aggregationOf(kpi, baseline) !== aggregationOf(kpi, target);
  return { baseline: comparedEnd(baseline), target: apart ? 'apart' : nearerEnd(target, baseline) };
}

function nearerEnd(target: KpiValue | undefined, baseline: KpiValue | undefined): ComparedEnd {
  if (!isNumeric(target) || target.upper === null || !isNumeric(baseline)) return comparedEnd(target);
  return Math.min(Math.max(baseline.value, target.value), target.upper);
}

/** Whether a value is only a part of what its KPI counts over a year, as on a day inside the year. */
export function isPartOfYear(kpi: Kpi, value: KpiValue): boolean {
  if (value.timeKind !== 'as-of' || aggregationOf(kpi, value) !== 'annual') return false;
  return value.endDate !== null && !/-(?:03|12)-31$/.test(value.endDate);
}

/** The result that counts: the latest that is there and is no part of a year; where none is, the latest that says why. */
export function latestResultOf(kpi: Kpi): KpiValue | undefined {
  const results = resultsOf(kpi).filter((result) => !isPartOfYear(kpi, result));
  return results.findLast(isPresent) ?? results.at(-1);
}
