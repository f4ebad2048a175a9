import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { aggregationOf, isPartOfYear } from '../comparison.ts';
import { isPresent, resultsOf } from '../kpiValues.ts';
import { yearOf } from '../valueTime.ts';

/** A result and the number of its year. */
export interface DatedResult {
  readonly value: KpiValue;
  readonly year: number;
}

/**
 * The results by which a target may be judged, one a year from the earliest on: the last of each year that is present.
 *
 * What was counted inside of a year that is yet to end, or has no time, answers no target.
 */
export function judgedResults(kpi: Kpi): DatedResult[] {
  const byYear = new Map<number, DatedResult>();
  for (const value of resultsOf(kpi)) {
    const year = yearOf(value);
    if (year !== undefined && isPresent(value) && !isPartOfYear(kpi, value)) byYear.set(year, { value, year });
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

/** The results that count over the same span as a target. */
export function comparableResults(kpi: Kpi, target: KpiValue, results: readonly DatedResult[]): DatedResult[] {
  const span = aggregationOf(kpi, target);
  return results.filter(({ value }) => aggregationOf(kpi, value) === span);
}

/** The latest of some results that is not after a year; without a year, the latest of all. A missing one never hides an earlier number. */
export function latestResult(results: readonly DatedResult[], year: number | undefined): DatedResult | undefined {
  return results.findLast((result) => year === undefined || result.year <= year);
}

/** Why a year has no result, by the value that says so; nothing where it has one, or nothing is said. */
export function missingResult(kpi: Kpi, year: number | undefined): KpiValue | undefined {
  return resultsOf(kpi).findLast((value) => !isPresent(value) && value.status !== 'not-in-source' && yearOf(value) === year);
}
