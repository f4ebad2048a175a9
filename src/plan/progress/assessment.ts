import type { CodeOf } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { aggregationOf } from '../comparison.ts';
import { baselineOf, isNumeric, isPresent } from '../kpiValues.ts';
import { yearOf } from '../valueTime.ts';
import { breaksUntil, isAcrossBreak } from './breaks.ts';
import { changeShare, type NoShareReason, promisedChange, type PromisedChange, sharePercent, worseEnd } from './changeShare.ts';
import { isDue, yearsBehind } from './dueDay.ts';
import { evenPath, type EvenPath } from './evenPath.ts';
import { compareFractions, dividedBy, type Fraction, fractionOf, minus, numberOf } from './fraction.ts';
import { comparableResults, type DatedResult, judgedResults, latestResult, missingResult } from './judgedResults.ts';
import { boundOf, meetsTarget, wayOf } from './meetsTarget.ts';
import { keptYears, type KeptYears, spanOf } from './keptYears.ts';

export type ProgressStatus = CodeOf<'progress_status'>;

/** A target that was ever in force. */
export interface JudgedTarget {
  readonly value: KpiValue;
  /** Whether it is in force now. */
  readonly isCurrent: boolean;
  /** Whether it is the first that was set for its time. */
  readonly isOriginal: boolean;
  /** The decision that set it; null where the plan itself did. */
  readonly since: string | null;
  /** The fiscal year of that decision, where it is known. */
  readonly decidedIn: number | null;
}

/** What judging a KPI by one target depends on. */
export interface AssessmentCase {
  readonly kpi: Kpi;
  /** Nothing for a KPI without any target. */
  readonly target: JudgedTarget | undefined;
  /** Targets of earlier years that are in force together with it. */
  readonly interim?: readonly KpiValue[];
  /** Whether the KPI or its owner was removed from the plan. */
  readonly isRemoved?: boolean;
  /** The day of the edition, `YYYY-MM-DD`; never the computer's. */
  readonly today: string;
  /** Results that are not final yet. */
  readonly isProvisional?: (result: KpiValue) => boolean;
}

/** What is to be said of a KPI and one of its targets, with every number that it is said by. */
export interface Assessment {
  readonly kpi: Kpi;
  readonly target: JudgedTarget | undefined;
  readonly targetYear: number | undefined;
  readonly baseline: KpiValue | undefined;
  /** The latest result that is present and not after the target's year. */
  readonly result: DatedResult | undefined;
  /** Why the target's year, or the latest that is known of, has no result. */
  readonly missing: KpiValue | undefined;
  readonly status: ProgressStatus;
  /** Whether the result keeps the target; nothing where it cannot be told. */
  readonly isMet: boolean | undefined;
  readonly change: PromisedChange | undefined;
  /** How much of the promised change was made, exactly and as a whole percent. */
  readonly share: Fraction | undefined;
  readonly percent: number | undefined;
  readonly noShareReason: NoShareReason | undefined;
  readonly path: EvenPath | undefined;
  /** The result less the nearer end of the target, in the KPI's unit. */
  readonly difference: number | undefined;
  /** The result less the baseline, in the KPI's unit. */
  readonly moved: number | undefined;
  /** Result ÷ target as a whole percent, for reference and used for nothing: only where more is better and the target is above 0. */
  readonly ratio: number | undefined;
  /** Of a target that is to be kept every year. */
  readonly years: KeptYears | undefined;
  readonly isProvisional: boolean;
  /** By how many years the result is older than the one that should be public; 0 where it is not. */
  readonly behind: number;
  /** The last earlier result that had met the target, where the latest does not. */
  readonly metBefore: DatedResult | undefined;
  /** The first result after the target's year that met it, where that of its year does not. */
  readonly metAfter: DatedResult | undefined;
}

/** Judges a KPI by one target, by the rules of version {@link progressRule}. */
export function assessment(asked: AssessmentCase): Assessment {
  const { kpi, target, today } = asked;
  const baseline = baselineOf(kpi);
  const value = target?.value;
  const targetYear = value && yearOf(value);
  const present = judgedResults(kpi);
  const comparable = value ? comparableResults(kpi, value, present) : present;
  const result = latestResult(comparable, targetYear) ?? latestResult(present, targetYear);
  const facts = { kpi, target, targetYear, baseline, result, missing: missingOf(kpi, targetYear, result) };
  const nothing = {
    ...{ isMet: undefined, change: undefined, share: undefined, percent: undefined, noShareReason: undefined, path: undefined },
    ...{ difference: undefined, moved: undefined, ratio: undefined, years: undefined, isProvisional: false, behind: 0 },
    ...{ metBefore: undefined, metAfter: undefined },
  };
  const removed = asked.isRemoved === true ? 'withdrawn' : undefined;
  if (!target || !value || !(isPresent(value) || value.status === 'compared')) {
    return { ...facts, ...nothing, status: removed ?? 'no-target' };
  }
  if (!result) return { ...facts, ...nothing, status: removed ?? 'no-result' };
  const isJudgeable = (each: DatedResult) =>
    aggregationOf(kpi, each.value) === aggregationOf(kpi, value) && !isAcrossBreak(kpi, target, baseline, each.year);
  const meets = (each: DatedResult) => (isJudgeable(each) ? meetsTarget(kpi, each.value, value, baseline) : undefined);
  const numbers = numbersOf(asked, value, baseline, result, targetYear);
  // The same text before the target's year says nothing of that year, as a number would.
  const isEarlyText = isByHand(kpi, value, result) && result.year !== targetYear;
  const isMet = (isEarlyText ? undefined : meets(result)) ?? judgedByHand(kpi, value, result);
  const { share, ...shown } = numbers;
  const years =
    spanOf(kpi, baseline, value) === 'every-year' ? keptYears(comparable, yearsBetween(baseline, targetYear), meets) : undefined;
  const standing = { asked, result, targetYear, isMet, years, ...numbers };
  const status = removed ?? (isByHand(kpi, value, result) && isMet === undefined ? 'by-hand' : statusOf(standing));
  const isBeforeTarget = targetYear === undefined || result.year < targetYear;
  return {
    ...facts,
    ...shown,
    share,
    percent: share && sharePercent(share, isMet === true),
    status,
    isMet,
    years,
    isProvisional: asked.isProvisional?.(result.value) ?? false,
    behind: isBeforeTarget && status !== 'target-year-missing' && !removed ? yearsBehind(kpi, result.year, targetYear, today) : 0,
    metBefore: isMet === false && !years ? comparable.findLast((each) => each.year < result.year && meets(each) === true) : undefined,
    metAfter:
      status === 'not-met' && targetYear !== undefined
        ? comparable.find((each) => each.year > targetYear && meets(each) === true)
        : undefined,
  };
}

/** Everything that is counted from the numbers, whatever is said in the end. */
function numbersOf(
  { kpi, target, interim = [] }: AssessmentCase,
  value: KpiValue,
  baseline: KpiValue | undefined,
  result: DatedResult,
  targetYear: number | undefined,
) {
  const baselineYear = baseline && yearOf(baseline);
  const isBroken = breaksUntil(kpi, baseline, result.year).length > 0;
  const promised = promisedChange({ kpi, baseline, target: value, result: result.value, isBroken });
  const change = typeof promised === 'string' ? undefined : promised;
  const end = isNumeric(result.value)
    ? worseEnd(result.value, change ?? { from: 0, to: wayOf(kpi, value) === 'less' ? -1 : 1 })
    : undefined;
  const bound = boundOf(value, baseline);
  const way = wayOf(kpi, value);
  const near = bound && (way === 'less' ? bound.high : bound.low);
  const isComparable = aggregationOf(kpi, result.value) === aggregationOf(kpi, value);
  const points =
    change && baselineYear !== undefined && targetYear !== undefined && baselineYear < targetYear
      ? [
          { year: baselineYear, value: change.from },
          ...interim.flatMap((each) => interimPoint(kpi, value, each, baselineYear, targetYear)),
          { year: targetYear, value: change.to },
        ]
      : [];
  const from = isNumeric(baseline) && aggregationOf(kpi, baseline) === aggregationOf(kpi, result.value) && !isBroken;
  const isAfterBreak = isAcrossBreak(kpi, target, baseline, result.year);
  return {
    change,
    noShareReason: typeof promised === 'string' ? promised : undefined,
    share: change && end !== undefined ? changeShare(change, end) : undefined,
    path: evenPath(points, result.year),
    difference: end !== undefined && near !== undefined && isComparable && !isAfterBreak ? exactDifference(end, near) : undefined,
    moved: from && end !== undefined ? exactDifference(end, baseline.value) : undefined,
    ratio:
      way === 'more' && end !== undefined && isNumeric(value) && value.value > 0 && isComparable && !isAfterBreak
        ? ratioPercent(end, value.value)
        : undefined,
  };
}

function exactDifference(one: number, other: number): number {
  return numberOf(minus(fractionOf(one), fractionOf(other)), 20);
}

function ratioPercent(result: number, target: number): number {
  const { above, below } = dividedBy(fractionOf(result), fractionOf(target));
  return numberOf({ above: above * 100n, below }, 0);
}

function interimPoint(kpi: Kpi, target: KpiValue, value: KpiValue, after: number, before: number) {
  const year = yearOf(value);
  const isBetween = year !== undefined && year > after && year < before;
  return isBetween && isNumeric(value) && aggregationOf(kpi, value) === aggregationOf(kpi, target) ? [{ year, value: value.value }] : [];
}

interface Standing {
  readonly asked: AssessmentCase;
  readonly result: DatedResult;
  readonly targetYear: number | undefined;
  readonly isMet: boolean | undefined;
  readonly years: KeptYears | undefined;
  readonly change: PromisedChange | undefined;
  readonly share: Fraction | undefined;
  readonly path: EvenPath | undefined;
}

/** The status of a KPI with a target and a result, by the first of the rules that applies. */
function statusOf({ asked: { kpi, today }, result, targetYear, isMet, years, change, share, path }: Standing): ProgressStatus {
  if (isMet === undefined) return 'not-judged';
  if (result.year === targetYear) return isMet ? 'met' : 'not-met';
  const isMissing = targetYear !== undefined && (missingResult(kpi, targetYear) !== undefined || isDue(kpi, targetYear, today));
  if (isMissing) return 'target-year-missing';
  if (years) return isMet ? 'met-so-far' : 'not-met-so-far';
  if (isMet) return 'reached-early';
  if (!share || !change) return 'not-yet';
  const moved = compareFractions(share, fractionOf(0));
  if (moved === 0) return 'unchanged';
  if (moved < 0) return 'further-away';
  return path ? pathStatus(result, path, change) : 'not-yet';
}

/** Whether a result is on the even path or beyond it, on the side of the target. */
function pathStatus({ value }: DatedResult, path: EvenPath, change: PromisedChange): ProgressStatus {
  if (!isNumeric(value)) return 'not-yet';
  const beyond = compareFractions(fractionOf(worseEnd(value, change)), path.value);
  return beyond === 0 || beyond > 0 === change.to > change.from ? 'on-path' : 'below-path';
}

/** Whether a text stands on either side, which no program compares. */
function isByHand(kpi: Kpi, target: KpiValue, { value }: DatedResult): boolean {
  return aggregationOf(kpi, value) === aggregationOf(kpi, target) && (target.text !== null || value.text !== null);
}

/** What a person read from texts of a year. */
function judgedByHand(kpi: Kpi, target: KpiValue, result: DatedResult): boolean | undefined {
  return isByHand(kpi, target, result) && kpi.judged?.year === result.year ? kpi.judged.met : undefined;
}

function missingOf(kpi: Kpi, targetYear: number | undefined, result: DatedResult | undefined): KpiValue | undefined {
  if (result && result.year === targetYear) return undefined;
  const ofTargetYear = missingResult(kpi, targetYear);
  if (ofTargetYear || result) return ofTargetYear;
  return kpi.values.findLast((value) => value.kind === 'result' && !isPresent(value) && value.status !== 'not-in-source');
}

function yearsBetween(baseline: KpiValue | undefined, targetYear: number | undefined) {
  return { after: baseline && yearOf(baseline), until: targetYear };
}
