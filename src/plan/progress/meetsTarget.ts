import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { isNumeric, isPresent, type NumericValue } from '../kpiValues.ts';

/** What of a KPI says which values are better. */
export type JudgedKpi = Pick<Kpi, 'direction' | 'better'>;

/**
 * Which values keep a target: those from it upwards or downwards, only the same ones, the same ones and perhaps others,
 * or nobody can tell.
 */
export type Way = 'more' | 'less' | 'exact' | 'keep';

/** Which values keep a target: by its own bound (以上, 未満), else as its KPI says. Nothing where that cannot be told. */
export function wayOf({ direction, better }: JudgedKpi, { qualifier }: Pick<KpiValue, 'qualifier'>): Way | undefined {
  if (qualifier === 'or-more' || qualifier === 'more-than') return 'more';
  if (qualifier === 'or-less' || qualifier === 'less-than') return 'less';
  switch (direction) {
    case 'increase':
    case 'at-least':
      return 'more';
    case 'decrease':
    case 'at-most':
      return 'less';
    case 'maintain':
      return qualifier === 'about' && better === 'exact' ? 'keep' : (better ?? 'keep');
    case 'not-stated':
      return better ?? undefined;
    case 'unclear':
      return undefined;
  }
}

/**
 * Whether a value keeps a target; nothing where it cannot be told.
 *
 * Of a range that was measured the worse end counts. A target without a number of its own is measured by the baseline. A text
 * keeps only the same text, and whether another one does is for people to say.
 */
export function meetsTarget(kpi: JudgedKpi, result: KpiValue, target: KpiValue, baseline?: KpiValue): boolean | undefined {
  if (isPresent(result) && isPresent(target) && result.text !== null && target.text !== null) {
    return result.text === target.text ? true : undefined;
  }
  const bound = boundOf(target, baseline);
  const way = wayOf(kpi, target);
  if (!isNumeric(result) || !bound || !way) return undefined;
  const { low, high } = measured(result);
  switch (way) {
    case 'more':
      return isKept(low, bound.low, target.qualifier === 'more-than', high);
    case 'less':
      return isKept(negative(high), -bound.high, target.qualifier === 'less-than', negative(low));
    case 'exact':
    case 'keep': {
      const isWithin = low !== undefined && high !== undefined && low >= bound.low && high <= bound.high;
      return isWithin ? true : way === 'exact' && low !== undefined && high !== undefined ? false : undefined;
    }
  }
}

/** Both ends of what a target asks for; nothing where it is no number. */
export function boundOf(target: KpiValue, baseline: KpiValue | undefined): { readonly low: number; readonly high: number } | undefined {
  const value = target.status === 'compared' ? baseline : target;
  if (!isNumeric(value)) return undefined;
  const high = value.upper ?? value.value;
  return target.status === 'compared' && (target.qualifier === 'more-than' || target.qualifier === 'or-more')
    ? { low: high, high }
    : target.status === 'compared'
      ? { low: value.value, high: value.value }
      : { low: value.value, high };
}

/** Both ends of what was measured; a result 「100件以上」 has no upper one. */
function measured({ value, upper, qualifier }: NumericValue): { low: number | undefined; high: number | undefined } {
  return {
    low: qualifier === 'or-less' || qualifier === 'less-than' ? undefined : value,
    high: qualifier === 'or-more' || qualifier === 'more-than' ? undefined : (upper ?? value),
  };
}

function negative(end: number | undefined): number | undefined {
  return end === undefined ? undefined : -end;
}

/** Whether a worse end is on the right side of a bound; where there is none, the better end may still be on the wrong one. */
function isKept(worse: number | undefined, bound: number, isStrict: boolean, better: number | undefined): boolean | undefined {
  const isRight = (end: number) => (isStrict ? end > bound : end >= bound);
  if (worse === undefined) return better !== undefined && !isRight(better) ? false : undefined;
  if (isRight(worse)) return true;
  return better === undefined ? undefined : false;
}
