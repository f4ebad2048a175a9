import { oncePer } from '../../../../plan/oncePer.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';

/** Whether an item's page shows what stands below it: one of the first level, or one that has something below. */
export function isBranch(plan: PlanModel, item: Item): boolean {
  const index = planIndex(plan);
  return index.isTop(item) || index.children(item.id).length > 0;
}

/** Everything that has nothing below it, in the order of the plan; of a plan with one level, nothing. */
export const leavesOf = oncePer((plan: PlanModel): readonly Item[] => plan.items.filter((item) => !isBranch(plan, item)));

/** The items below one that have nothing below themselves. */
export function leavesBelow(plan: PlanModel, id: string): readonly Item[] {
  return planIndex(plan)
    .descendants(id)
    .filter((item) => !isBranch(plan, item));
}
