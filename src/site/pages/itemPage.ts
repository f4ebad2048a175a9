import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { type BranchPage, branchPage } from './branch.ts';
import { type LeafPage, leafPage } from './leaf.ts';
import { isBranch } from './parts/item/itemKind.ts';

/** Computes what the page of an item shows, in the way that fits it. */
export function itemPage(plan: Plan, id: string): Promise<BranchPage | LeafPage> {
  const item = planIndex(plan).item(id);
  return isBranch(plan, item) ? branchPage(plan, item) : leafPage(plan, item);
}
