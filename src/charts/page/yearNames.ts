import { type FiscalYear, shortFiscalYear } from '../../plan/fiscalYear.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';

/**
 * The names of the years that charts of KPIs may have under their axes, western and Japanese.
 *
 * Where a chart stands in what is searched, its axis takes them by reference from a place outside: a page would
 * otherwise be found by every year of an axis, though it says nothing of most of them.
 */
export function yearNames(kpis: readonly Kpi[], bounds: readonly (FiscalYear | null)[]): string[] {
  const ofValues = kpis.flatMap(({ values }) => values.flatMap(({ startDate, endDate }) => [startDate, endDate]));
  const years = [
    ...bounds.filter((year) => year !== null),
    ...ofValues.filter((day) => day !== null).map((day) => Number(day.slice(0, 4))),
  ];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return [...new Set(all.flatMap((year) => [String(year), shortFiscalYear(year)]))];
}

/** The place on a page of the name of a year. */
export function yearNamePlace(name: string): string {
  return `year-${name}`;
}
