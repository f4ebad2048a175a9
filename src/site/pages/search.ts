import { listAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { hasPage } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import { planIndex } from '../../plan/planIndex.ts';
import { planFilters, type SearchFilter } from '../../search/page/planFilters.ts';
import { searchPageText } from '#words/pages/searchPage.ts';
import { leavesOf } from './parts/item/itemKind.ts';
import type { PageLink } from './parts/links.ts';
import { planLedger, type PlanLedgerData } from './parts/plan/planLedger.ts';

/** What the search page shows before anything is searched. */
export interface SearchPageData {
  readonly text: ReturnType<typeof searchPageText>;
  readonly examples: readonly string[];
  readonly filters: readonly SearchFilter[];
  /** The lists that one may look through where nothing is found. */
  readonly lists: readonly PageLink[];
  /** Everything that has nothing below it, for those who would rather look through it. */
  readonly ledger: PlanLedgerData;
}

/** Computes what the search page shows before anything is searched. */
export function searchPageData(plan: Plan): SearchPageData {
  const text = searchPageText(plan);
  const leaves = leavesOf(plan);
  const [first] = plan.levels;
  return {
    text,
    examples: plan.searchExamples,
    filters: planFilters(plan),
    lists: [
      ...(first ? [{ label: text.topList, address: listAddress(first) }] : []),
      ...(hasPage(plan, 'departments') ? [{ label: text.departmentList, address: pageAddress.departments }] : []),
    ],
    ledger: planLedger(plan, leaves.length > 0 ? leaves : planIndex(plan).tops),
  };
}
