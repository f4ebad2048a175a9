import type { CodeOf } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { aggregationOf } from '../comparison.ts';
import { isNumeric, type NumericValue } from '../kpiValues.ts';
import { compareFractions, dividedBy, type Fraction, fractionOf, minus, numberOf } from './fraction.ts';
import { wayOf } from './meetsTarget.ts';

/** A change that a KPI promises, from one number to another. */
export interface PromisedChange {
  readonly from: number;
  readonly to: number;
}

export type NoShareReason = CodeOf<'no_share_reason'>;

/** What a share is of: a result, and the target and baseline that it is measured by. */
export interface ComparedValues {
  readonly kpi: Kpi;
  readonly baseline: KpiValue | undefined;
  readonly target: KpiValue;
  readonly result: KpiValue;
  /** Whether the KPI is counted otherwise since a year between baseline and result. */
  readonly isBroken: boolean;
}

/**
 * The change that a target promises, or why none can be measured.
 *
 * A target that only keeps what there is, or that its baseline had met already, promises no change. Of ranges the ends
 * count that are nearest to each other, since the promise says no more.
 */
export function promisedChange({ kpi, baseline, target, result, isBroken }: ComparedValues): PromisedChange | NoShareReason {
  if ([baseline, target, result].some((value) => value !== undefined && value.text !== null)) return 'text';
  const way = wayOf(kpi, target);
  if (!way) return 'direction-unclear';
  if (!isNumeric(baseline)) return 'no-baseline';
  if (!isNumeric(target)) return 'bounded-target';
  if (aggregationOf(kpi, baseline) !== aggregationOf(kpi, target) || aggregationOf(kpi, result) !== aggregationOf(kpi, target)) {
    return 'other-span';
  }
  if (isBroken) return 'break';
  const isUp = way === 'more';
  const from = isUp ? (baseline.upper ?? baseline.value) : baseline.value;
  const to = isUp ? target.value : (target.upper ?? target.value);
  const isChange = way === 'more' ? to > from : way === 'less' ? to < from : false;
  return isChange && kpi.direction !== 'maintain' ? { from, to } : 'no-change-promised';
}

/** How much of a promised change was made: 1 is all of it, below 0 is the other way. */
export function changeShare({ from, to }: PromisedChange, result: number): Fraction {
  const start = fractionOf(from);
  return dividedBy(minus(fractionOf(result), start), minus(fractionOf(to), start));
}

/** The number of a result by which a change is measured: of a range the worse end. */
export function worseEnd({ value, upper }: NumericValue, { from, to }: PromisedChange): number {
  return to < from ? (upper ?? value) : value;
}

/** A share as a whole percent. What is not met never shows 100, and what has moved at all never shows 0. */
export function sharePercent(share: Fraction, isMet: boolean): number {
  const sign = compareFractions(share, fractionOf(0));
  const percent = numberOf({ above: share.above * 100n, below: share.below }, 0);
  if (percent === 0 && sign !== 0) return sign;
  return !isMet && percent >= 100 ? 99 : percent;
}
