import { planIndex } from '../plan/planIndex.ts';
import { baselineOf, isNumeric, targetOf } from '../plan/kpiValues.ts';
import type { Goal } from '../schema/entity/goal.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { PlanModel } from '../schema/entity/plan.ts';

/** The target that stands for a goal where there is room for one: the first with both ends, or else the first. */
export function keyTarget(plan: PlanModel, goal: Goal): { key: Kpi | undefined; others: readonly Kpi[] } {
  const targets = planIndex(plan).kpisOfOwner(goal.id);
  const key = targets.find((kpi) => isNumeric(baselineOf(kpi)) && isNumeric(targetOf(kpi))) ?? targets[0];
  return { key, others: targets.filter((kpi) => kpi !== key) };
}
