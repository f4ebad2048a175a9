import { itemAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import { changeType } from '#words/codes.ts';
import { countedNouns, itemMark, itemName, shortNounOf } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { type ItemCellData, itemCell } from '../item/itemCell.ts';
import { unassignedMarks } from '../item/itemLedger.ts';
import { itemLink, type PageLink } from '../links.ts';
import { phrasesOf } from '../phrases.ts';
import { itemClass } from '../topClass.ts';

/** The name of an item of the first level and what is counted of it, beside what belongs to it. */
export interface TopRail {
  readonly id: string;
  readonly classes: string;
  readonly label: string;
  readonly title: readonly string[];
  readonly address: string;
  readonly count: string;
}

/** Items with what they stand under below their group; without a title where they stand right in the group. */
export interface LedgerColumn {
  readonly title: string | undefined;
  /** What is said of each mark that fits none of the items. */
  readonly unassigned: readonly string[];
  readonly items: readonly ItemCellData[];
}

/** What stands right below an item of the first level, with its columns; without a link where items stand there themselves. */
export interface LedgerSection {
  readonly link: PageLink | undefined;
  readonly columns: readonly LedgerColumn[];
}

/** Items in the order of the plan. */
export interface PlanLedgerData {
  /** What the two numbers are; nothing where no item has a KPI. */
  readonly note: string | undefined;
  readonly tops: readonly { readonly rail: TopRail; readonly sections: readonly LedgerSection[] }[];
}

/** Computes the list of some items, each under what it belongs to. */
export function planLedger(plan: Plan, items: readonly Item[]): PlanLedgerData {
  const { tops, kpisOfOwner } = planIndex(plan);
  const ofTop = Map.groupBy(items, ({ topId }) => topId);
  return {
    note: items.some(({ id }) => kpisOfOwner(id).length > 0) ? homeText.numbersNote(plan) : undefined,
    tops: tops.flatMap((top) => {
      const own = ofTop.get(top.id);
      return own ? [{ rail: topRail(plan, top, own, changeCounts(own)), sections: sectionsOf(plan, own) }] : [];
    }),
  };
}

/** Items by what they stand under right below the first level, and by what they stand under there. */
function sectionsOf(plan: Plan, items: readonly Item[]): LedgerSection[] {
  const { ancestors } = planIndex(plan);
  return [...Map.groupBy(items, (item) => ancestors(item)[1])].map(([group, inGroup]) => ({
    link: group && itemLink(plan, group),
    columns: [...Map.groupBy(inGroup, (item) => ancestors(item).slice(2).at(-1))].map(([last, own]) => ({
      title: last && [...ancestors(last).slice(2), last].map((each) => itemName(plan, each)).join(' › '),
      unassigned: last ? unassignedMarks(plan, last) : group ? unassignedMarks(plan, group) : [],
      items: own.map((item) => itemCell(plan, item)),
    })),
  }));
}

/**
 * Computes the name of an item of the first level and how much of what is listed belongs to it, with the changes that
 * are to be counted.
 */
export function topRail(
  plan: Plan,
  top: Item,
  items: readonly Item[],
  changes: readonly (readonly [label: string, count: number])[],
): TopRail {
  return {
    id: top.id,
    classes: itemClass(plan, top),
    label: itemMark(plan, top),
    title: phrasesOf(plan, top.title),
    address: itemAddress(plan, top.id),
    count: homeText.counted(countedNouns(plan, items, shortNounOf), changes),
  };
}

/** How many items have each type of change; types without any are left out. */
function changeCounts(items: readonly Item[]): (readonly [label: string, count: number])[] {
  return Object.entries(changeType)
    .map(([type, { label }]) => [label, items.filter(({ changes }) => changes.some((change) => change.type === type)).length] as const)
    .filter(([, count]) => count > 0);
}
