import { dividedBy, type Fraction, fractionOf, minus, plus, times } from './fraction.ts';

/** A number and the year that it is of. */
export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

/** Where a KPI would stand in a year if it moved by the same amount each year, and between which points that was counted. */
export interface EvenPath {
  readonly value: Fraction;
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/**
 * The even path from a baseline over interim targets to a target, at one year: from 63 in 2018 to 150 in 2024 it is 106.5 in 2021.
 *
 * Nothing for a year outside of the path. The points may come in any order.
 */
export function evenPath(points: readonly PathPoint[], year: number): EvenPath | undefined {
  const ordered = points.toSorted((one, other) => one.year - other.year);
  const next = ordered.findIndex((point) => point.year >= year);
  const [from, to] = [ordered[Math.max(next, 1) - 1], ordered[Math.max(next, 1)]];
  if (next < 0 || !from || !to || from.year > year || from.year === to.year) return undefined;
  const passed = dividedBy(fractionOf(year - from.year), fractionOf(to.year - from.year));
  const change = minus(fractionOf(to.value), fractionOf(from.value));
  return { value: plus(fractionOf(from.value), times(change, passed)), from, to };
}
