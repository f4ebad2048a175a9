import type { Kpi } from '../../../schema/entity/kpi.ts';
import { spanOf } from '../../../plan/progress/keptYears.ts';
import { wayOf } from '../../../plan/progress/meetsTarget.ts';
import { isNumeric } from '../../../plan/kpiValues.ts';
import type { CourseValue } from './coursePoints.ts';
import { isMeasured } from './coursePoints.ts';
import type { Point } from './placeBeside.ts';

/** A value with its place. */
export type PlacedValue = CourseValue & Point;

/** A line between two values of neighbouring years. */
export interface CourseSegment {
  readonly from: Point;
  readonly to: Point;
  /** Whether the later value is not final yet. */
  readonly isProvisional: boolean;
}

/** What joins measured values: lines, and where the way of counting changed between two years the place of that. */
export interface CourseSegments {
  readonly segments: readonly CourseSegment[];
  readonly breaks: readonly Point[];
}

/** Joins neighbouring years that have numbers; a year without one, or another way of counting, ends the line. */
export function courseSegments({ breaks }: Pick<Kpi, 'breaks'>, values: readonly PlacedValue[]): CourseSegments {
  const measured = values.filter((each) => isMeasured(each) && each.form === 'number');
  const pairs = measured.slice(1).flatMap((to, place) => {
    const from = measured[place];
    return from && to.year === from.year + 1 ? [{ from, to, isBroken: breaks.some(({ fiscalYear }) => fiscalYear === to.year) }] : [];
  });
  return {
    segments: pairs
      .filter(({ isBroken }) => !isBroken)
      .map(({ from, to }) => ({ from, to, isProvisional: to.role === 'provisional' || from.role === 'provisional' })),
    breaks: pairs.filter(({ isBroken }) => isBroken).map(({ from, to }) => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })),
  };
}

/** What is promised: an even path to the target, or a height that is to be kept over some years. */
export type PromiseLine =
  | { readonly kind: 'path'; readonly points: readonly Point[] }
  | { readonly kind: 'kept'; readonly from: number; readonly to: number; readonly y: number; readonly side: 'above' | 'below' | undefined };

/**
 * Draws the promise of a KPI: from the baseline over interim targets to the target, or level where the target is to be
 * kept every year, is no other than the baseline, or bounds values without a baseline to start from.
 *
 * `first` is where the years begin that a target holds which has no baseline.
 */
export function promiseLine(kpi: Kpi, values: readonly PlacedValue[], first: number): PromiseLine | undefined {
  const target = values.findLast(({ role }) => role === 'target');
  const baseline = values.findLast(({ role }) => role === 'baseline');
  if (!target) return undefined;
  const start = baseline?.form === 'number' && baseline.year < target.year ? baseline : undefined;
  if (target.form === 'above' || target.form === 'below') {
    return start && { kind: 'kept', from: start.x, to: target.x, y: start.y, side: target.form };
  }
  if (target.form !== 'number') return undefined;
  const isSame = start !== undefined && isNumeric(start.value) && start.value.value === target.value.value;
  const isBound = !start && (kpi.direction === 'at-least' || kpi.direction === 'at-most');
  if (isSame || isBound || spanOf(kpi, baseline?.value, target.value) === 'every-year') {
    const way = wayOf(kpi, target.value);
    const side = way === 'more' ? 'above' : way === 'less' ? 'below' : undefined;
    return { kind: 'kept', from: start?.x ?? first, to: target.x, y: target.y, side };
  }
  if (!start) return undefined;
  const interim = values.filter(
    ({ role, form, year }) => role === 'earlier' && form === 'number' && year > start.year && year < target.year,
  );
  return { kind: 'path', points: [start, ...interim, target] };
}
