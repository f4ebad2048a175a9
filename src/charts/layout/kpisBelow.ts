import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';

/** What stands right below an item, with all its KPIs and those of everything below it. */
export interface KpiGroup {
  readonly item: Item;
  readonly kpis: readonly Kpi[];
}

/** The KPIs of everything below an item, in the order of the plan; what has none is left out. */
export function kpisBelow(plan: PlanModel, item: Pick<Item, 'id'>): KpiGroup[] {
  const { children, descendants, kpisOfOwner } = planIndex(plan);
  return children(item.id)
    .map((child) => ({ item: child, kpis: [child, ...descendants(child.id)].flatMap(({ id }) => kpisOfOwner(id)) }))
    .filter(({ kpis }) => kpis.length > 0);
}

/** The items whose KPIs below them are a chart of their own: those with a page. */
export function chartedItems(plan: PlanModel): Item[] {
  const { hasPage } = planIndex(plan);
  return plan.items.filter((item) => hasPage(item) && kpisBelow(plan, item).length > 0);
}
