import { listAddress, topListAddress } from '../../../../addresses/pageAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import { countedNouns, nounOf, nounsText, shortNounOf } from '#words/nouns.ts';
import { homeText } from '#words/pages/home.ts';
import { pictureId } from '../../../files/chartFiles.ts';
import { chartMenu, type ChartMenuData } from '../kpi/chartMenu.ts';
import { leavesBelow, leavesOf } from '../item/itemKind.ts';
import { itemLink, type PageLink } from '../links.ts';
import { type TopRail, topRail } from './planLedger.ts';

/** A large plan by its first level and, where they are not too many, by what stands right below. */
export interface PlanOutlineData {
  readonly note: string;
  /** The list of the last level that has pages. */
  readonly list: PageLink;
  readonly tops: readonly { readonly rail: TopRail; readonly below: readonly (PageLink & { readonly count: string })[] | undefined }[];
  readonly menu: ChartMenuData;
}

/** More things than these make the page too heavy for a phone; each page of the first level has them. */
const mostBelow = 120;

/** Computes the outline of a large plan. */
export async function planOutline(plan: Plan, heading: string): Promise<PlanOutlineData> {
  const { tops, children } = planIndex(plan);
  const leaves = leavesOf(plan);
  const leafSet = new Set(leaves);
  const below = tops.flatMap(({ id }) => children(id));
  // Where the last level stands right below, naming it all is what an outline is to spare.
  const showsBelow = below.length <= mostBelow && below.some((item) => !leafSet.has(item));
  const noun = nounsText(plan, leaves);
  const shown = showsBelow ? homeText.outlineUpTo(nounsText(plan, below, nounOf)) : homeText.outlineOnly(nounsText(plan, tops, nounOf));
  const level = plan.levels.findLast(({ hasPage }) => hasPage);
  return {
    note: homeText.outlineNote(noun, shown),
    list: {
      label: homeText.outlineLink(level ? planIndex(plan).itemsOfLevel(level.key).length : tops.length, level?.shortName ?? noun),
      address: level ? listAddress(level) : topListAddress(plan),
    },
    tops: tops.map((top) => ({
      rail: topRail(plan, top, leavesBelow(plan, top.id), []),
      below: showsBelow
        ? children(top.id).map((item) => ({
            ...itemLink(plan, item),
            count: homeText.counted(countedNouns(plan, leavesBelow(plan, item.id), shortNounOf), []),
          }))
        : undefined,
    })),
    menu: await chartMenu(plan, pictureId, heading),
  };
}
