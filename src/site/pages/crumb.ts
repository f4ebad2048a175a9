import { itemAddress, listAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Level } from '../../schema/entity/level.ts';
import { commonText } from '#words/common.ts';
import { itemMark, itemName, nounOf } from '#words/nouns.ts';
import { itemListText } from '#words/pages/item.ts';

/** A step of the way from home to a page. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** The first step of every way. */
export const homeCrumb: Crumb = { label: commonText.homeCrumb, address: pageAddress.home };

/** The way to an item: all that stands above it, by name; one of the first level is there by its number alone. */
export function itemCrumbs(plan: PlanModel, item: Item): Crumb[] {
  const index = planIndex(plan);
  const above = index.ancestors(item);
  const mark = itemMark(plan, item);
  const isMarked = index.isTop(item) && mark !== nounOf(plan, item);
  return [
    homeCrumb,
    ...above.map((each) => ({ label: itemName(plan, each), address: itemAddress(plan, each.id) })),
    { label: isMarked ? mark : above.length === 0 ? item.title : itemName(plan, item), address: itemAddress(plan, item.id) },
  ];
}

/** The way to the list of a level. */
export function listCrumbs(level: Level): Crumb[] {
  return [homeCrumb, { label: itemListText.title(level), address: listAddress(level) }];
}
