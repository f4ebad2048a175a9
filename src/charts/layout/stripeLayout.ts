import { sum } from 'd3';
import { planIndex } from '../../plan/planIndex.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { share, type BoxMark } from '../marks/mark.ts';

/** A top item's part of the stripe at the top of each page, as shares (0 to 1) of the width. */
export interface StripeSegment {
  /** The item's place on the first level, from 1, which gives it its colour. */
  readonly top: number;
  readonly from: number;
  readonly width: number;
}

const gap = 0.0015;

/** The stripe: one segment for each item of the first level, as wide as its share of all that has nothing below it. */
export function stripeLayout(plan: PlanModel): StripeSegment[] {
  const { tops, children, descendants } = planIndex(plan);
  const counts = tops.map(({ id }) => Math.max(1, descendants(id).filter((item) => children(item.id).length === 0).length));
  const all = sum(counts) || 1;
  return tops.map((_, position) => ({
    top: position + 1,
    from: sum(counts.slice(0, position)) / all,
    width: Math.max(0, (counts[position] ?? 0) / all - gap),
  }));
}

/** In pixels. */
export const stripeHeight = 4;

/** The marks of the stripe; where it belongs to one top item, the others are grey. */
export function stripeMarks(segments: readonly StripeSegment[], own: number | undefined): BoxMark[] {
  return segments.map(({ top, from, width }) => ({
    kind: 'box',
    ...(own === undefined || own === top ? { role: 'part', top } : { role: 'other-part' }),
    x: share(from),
    y: 0,
    width: share(width),
    height: stripeHeight,
  }));
}
