import { itemAddress } from '../../../../addresses/pageAddress.ts';
import { isRemoved } from '../../../../plan/isRemoved.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { changesOf, planIndex } from '../../../../plan/planIndex.ts';
import type { Change } from '../../../../schema/entity/change.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { itemChangesText } from '#words/sentences/change.ts';
import { itemName } from '#words/nouns.ts';
import { phrasesOf } from '../phrases.ts';
import { judgedValues, type ShortValuesData } from '../kpi/shortValues.ts';

/** What changed about an item and its KPIs: a mark for each change, and all in words. */
export interface ItemChangesData {
  readonly changes: readonly Change[];
  readonly text: string;
}

/** An item as the lists show it. */
export interface ItemCellData {
  readonly id: string;
  readonly level: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly isGone: boolean;
  /** Nothing where the plan tells of no changes. */
  readonly changes: ItemChangesData | undefined;
  readonly values: readonly ShortValuesData[];
}

/** Computes what is shown of an item in a list. */
export function itemCell(plan: Plan, item: Item): ItemCellData {
  return {
    id: item.id,
    level: item.level,
    title: phrasesOf(plan, itemName(plan, item)),
    address: itemAddress(plan, item.id),
    isGone: isRemoved(item),
    changes: plan.changes.length === 0 ? undefined : itemChanges(plan, item),
    values: planIndex(plan)
      .kpisOfOwner(item.id)
      .map((kpi) => judgedValues(kpi, plan)),
  };
}

/** Computes what is shown of the changes of an item and its KPIs. */
export function itemChanges(plan: Plan, item: Item): ItemChangesData {
  const changes = changesOf(plan, item);
  return { changes: changes.map(({ change }) => change), text: itemChangesText(changes, plan) };
}

/** The hook by which an item is found on pages: `data-initiative-id` for one of the level `initiative`. */
export function itemHook({ level, id }: { readonly level: string; readonly id: string }): Readonly<Record<string, string>> {
  return { [`data-${level}-id`]: id };
}
