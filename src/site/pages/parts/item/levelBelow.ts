import type { Item } from '../../../../schema/entity/item.ts';
import type { Level } from '../../../../schema/entity/level.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';

/** The level of what stands right below an item, or would; nothing below the last one. */
export function levelBelow(plan: PlanModel, { id, level }: Pick<Item, 'id' | 'level'>): Level | undefined {
  const index = planIndex(plan);
  const [child] = index.children(id);
  return child ? index.level(child.level) : plan.levels[index.level(level).position];
}
