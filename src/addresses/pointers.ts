import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { isPageOfItem, itemAddress, listAddress, topListAddress } from './pageAddress.ts';

/**
 * The addresses at which pages once stood of items that are still in the plan, and where those are now.
 *
 * An item keeps its id when it changes its level, or when its level loses its pages; whoever cited its page is led on.
 */
export const pointers = oncePer((plan: Plan): ReadonlyMap<string, string> => {
  const items = new Set(plan.items.map(({ id }) => id));
  const standing = new Set(plan.items.map(({ id }) => itemAddress(plan, id)));
  const lists = new Set(plan.levels.filter(({ hasPage }) => hasPage).map(listAddress));
  const gone = (plan.published?.addresses ?? []).flatMap((address): [string, string][] => {
    const [, id] = /^[^/]+\/([^/]+)\/$/.exec(address) ?? [];
    return id !== undefined && items.has(id) && !standing.has(address) && isPageOfItem(address) ? [[address, itemAddress(plan, id)]] : [];
  });
  const formerLists = new Set(gone.map(([address]) => address.replace(/[^/]+\/$/, '')));
  const published = new Set(plan.published?.addresses);
  return new Map([
    ...[...formerLists]
      .filter((list) => published.has(list) && !lists.has(list))
      .map((list): [string, string] => [list, topListAddress(plan)]),
    ...gone,
  ]);
});
