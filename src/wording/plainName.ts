import { planIndex } from '../plan/planIndex.ts';
import type { Target } from '../schema/entity/note.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { targetName } from './targetName.ts';

/** A thing's name without the plan's own mark, so that it can be joined with other tables. */
export function plainName(plan: PlanModel, target: Target): string {
  if (target.type === 'goal') return planIndex(plan).goal(target.id).title;
  if (target.type === 'measure') return planIndex(plan).measure(target.id).title;
  return targetName(plan, target);
}
