import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';
import { countedNouns, shortNounOf } from '#words/nouns.ts';
import { branchText } from '#words/pages/item.ts';
import { isBranch, leavesBelow } from './itemKind.ts';
import { itemLink, type PageLink } from '../links.ts';
import { type SourceMark, sourceMark } from '../sourceMark.ts';

/** A thing in the outline of a page with how much stands below it. */
export interface OutlineEntry {
  readonly link: PageLink;
  readonly former: string | null;
  readonly count: string;
}

/** A thing right below the item of a page, with what stands below it and has something below itself. */
export interface OutlineChild extends OutlineEntry {
  readonly source: SourceMark | undefined;
  readonly below: readonly OutlineEntry[];
}

/** Computes the outline of an item; nothing where whatever stands below it has nothing below itself. */
export function outlineOf(plan: PlanModel, { id }: Item): OutlineChild[] {
  const { children } = planIndex(plan);
  const branches = children(id).filter((child) => isBranch(plan, child));
  return branches.map((child) => {
    const below = children(child.id).filter((each) => isBranch(plan, each) || !hasOwnPage(plan, each));
    return {
      ...entry(plan, child),
      source: sourceMark(plan, child.source),
      below: below.map((each) => entry(plan, each)),
    };
  });
}

function hasOwnPage(plan: PlanModel, item: Item): boolean {
  return planIndex(plan).hasPage(item);
}

function entry(plan: PlanModel, item: Item): OutlineEntry {
  const counts = countedNouns(plan, leavesBelow(plan, item.id), shortNounOf);
  return { link: itemLink(plan, item), former: item.previousTitle, count: counts.map(branchText.countIn).join('、') };
}
