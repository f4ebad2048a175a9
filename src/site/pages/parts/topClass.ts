import { topColour, topPlace } from '../../../charts/marks/topColour.ts';
import type { Item } from '../../../schema/entity/item.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';

/** The class that gives a page or row the colour of the item at a place of the first level; what is of the whole plan has none. */
export function topClass(place: number | undefined): string | undefined {
  return place === undefined ? undefined : `g${topColour(place)}`;
}

/** The class of the colour of an item's top item. */
export function itemClass(plan: PlanModel, item: Pick<Item, 'topId'>): string {
  return `g${topColour(topPlace(plan, item))}`;
}
