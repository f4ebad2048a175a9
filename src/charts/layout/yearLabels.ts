import { narrowestChart } from './markBoxes.ts';
import { textWidth } from './textWidth.ts';

/** Whether a year is named under its tick: in every chart, in those alone that are wide enough, or in none. */
export type YearNaming = 'always' | 'wide' | 'never';

/** From which width on a chart counts as wide, in pixels; the stylesheet hides the rest below it. */
const wideChart = 440;
const size = 14;

/**
 * Which of the years that could be named are: from the last one back, without those that would come within another's
 * width. `x` is a share (0 to 1) of the width.
 */
export function yearNaming(years: readonly { readonly year: number; readonly x: number }[]): Map<number, YearNaming> {
  const wide = fitting(years, wideChart);
  const narrow = fitting(
    years.filter(({ year }) => wide.has(year)),
    narrowestChart,
  );
  return new Map(years.map(({ year }) => [year, narrow.has(year) ? 'always' : wide.has(year) ? 'wide' : 'never']));
}

function fitting(years: readonly { readonly year: number; readonly x: number }[], width: number): Set<number> {
  const named = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (const { year, x } of years.toReversed()) {
    const half = textWidth(String(year), size) / 2;
    if (x * width + half > next) continue;
    named.add(year);
    next = x * width - half;
  }
  return named;
}
