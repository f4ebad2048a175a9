import { itemAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { itemMark, itemName, nounOf, shortNounOf } from '#words/nouns.ts';
import { itemText } from '#words/pages/item.ts';
import { phrasesOf } from '../phrases.ts';
import { itemClass } from '../topClass.ts';

/** The item of the same level that comes before or after. */
export interface Neighbour {
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly classes: string;
}

/** The items of the same level that come before and after in the plan. */
export interface Neighbours {
  readonly label: string;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** Computes the neighbours of an item with a page. */
export function neighboursOf(plan: Plan, item: Item): Neighbours {
  const index = planIndex(plan);
  const items = index.itemsOfLevel(item.level);
  const place = items.indexOf(item);
  const noun = shortNounOf(plan, item);
  const isTop = index.isTop(item);
  const neighbour = (other: Item | undefined, label: (each: Item) => string): Neighbour | undefined =>
    other && {
      label: label(other),
      title: phrasesOf(plan, isTop ? other.title : itemName(plan, other)),
      address: itemAddress(plan, other.id),
      classes: itemClass(plan, other),
    };
  return {
    label: isTop ? itemText.topNeighbours(nounOf(plan, item)) : itemText.neighbours(noun),
    previous: neighbour(items[place - 1], (each) => (isTop ? itemText.previousTop(itemMark(plan, each)) : itemText.previous(noun))),
    next: neighbour(items[place + 1], (each) => (isTop ? itemText.nextTop(itemMark(plan, each)) : itemText.next(noun))),
  };
}
