import { sum } from 'd3';
import { planIndex } from '../../plan/planIndex.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { share, type BoxMark } from '../marks/mark.ts';

/** A goal's part of the stripe at the top of each page, as shares (0 to 1) of the width. */
export interface StripeSegment {
  readonly goalNumber: number;
  readonly from: number;
  readonly width: number;
}

const gap = 0.0015;

/** The stripe: one segment a goal, as wide as its share of all initiatives. */
export function stripeLayout(plan: PlanModel): StripeSegment[] {
  const index = planIndex(plan);
  const counts = plan.goals.map(({ id }) => index.initiativesOfGoal(id).length);
  const all = sum(counts) || 1;
  return plan.goals.map((goal, position) => ({
    goalNumber: goal.number,
    from: sum(counts.slice(0, position)) / all,
    width: Math.max(0, (counts[position] ?? 0) / all - gap),
  }));
}

/** In pixels. */
export const stripeHeight = 4;

/** The marks of the stripe; where it belongs to one goal, the others are grey. */
export function stripeMarks(segments: readonly StripeSegment[], own: number | undefined): BoxMark[] {
  return segments.map(({ goalNumber, from, width }) => ({
    kind: 'box',
    ...(own === undefined || own === goalNumber ? { role: 'part', goalNumber } : { role: 'other-part' }),
    x: share(from),
    y: 0,
    width: share(width),
    height: stripeHeight,
  }));
}
