import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';

/** How many colours items of the first level have; `styles/roles.css` says which on pages, and `charts/file/chartPaint.ts` in files. */
export const topColours = 12;

/** The number of the colour of the item at a place of the first level, from 1; beyond the last colour the colours come round again. */
export function topColour(place: number): number {
  return ((place - 1) % topColours) + 1;
}

/** The place of an item's top item on the first level, from 1: what gives it its colour. */
export function topPlace(plan: PlanModel, { topId }: Pick<Item, 'topId'>): number {
  return planIndex(plan).tops.findIndex(({ id }) => id === topId) + 1;
}

/** The place that gives a KPI its colour; nothing for one of the whole plan. */
export function topPlaceOfKpi(plan: PlanModel, kpi: Kpi): number | undefined {
  const owner = planIndex(plan).ownerOf(kpi);
  return owner && topPlace(plan, owner);
}
