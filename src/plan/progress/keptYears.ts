import type { CodeOf } from '../../schema/codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { isNumeric } from '../kpiValues.ts';
import type { DatedResult } from './judgedResults.ts';

/** In which years a target was kept that is to be kept every year. */
export interface KeptYears {
  readonly measured: number;
  /** Nothing where it cannot be told of each of them. */
  readonly met: number | undefined;
  /** The years in which it was not kept. */
  readonly notMet: readonly number[];
}

/** Whether a target is for its own year or for every year: as the KPI says, or every year where it keeps or bounds what there is. */
export function spanOf(
  { applies, direction }: Pick<Kpi, 'applies' | 'direction'>,
  baseline: KpiValue | undefined,
  target: KpiValue,
): CodeOf<'applies'> {
  if (applies !== null) return applies;
  const isSame = isNumeric(baseline) && isNumeric(target) && baseline.value === target.value && baseline.upper === target.upper;
  return isSame && (direction === 'maintain' || direction === 'at-most') ? 'every-year' : 'by-year';
}

/** Counts the years after the baseline up to the target's that have a result, and those in which it kept the target. */
export function keptYears(
  results: readonly DatedResult[],
  { after, until }: { readonly after: number | undefined; readonly until: number | undefined },
  meets: (result: DatedResult) => boolean | undefined,
): KeptYears {
  const counted = results.filter(({ year }) => (after === undefined || year > after) && (until === undefined || year <= until));
  const told = counted.map((result) => ({ year: result.year, isMet: meets(result) }));
  return {
    measured: counted.length,
    met: told.every(({ isMet }) => isMet !== undefined) ? told.filter(({ isMet }) => isMet).length : undefined,
    notMet: told.filter(({ isMet }) => isMet === false).map(({ year }) => year),
  };
}
