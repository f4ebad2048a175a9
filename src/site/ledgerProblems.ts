import { pageAddress } from '../addresses/pageAddress.ts';
import { sitePages } from '../addresses/sitePages.ts';
import type { Content } from '../plan/content.ts';
import { placedThing } from '../plan/placedThing.ts';
import type { Plan } from '../plan/plan.ts';
import { problem, type Problem } from '../plan/problem.ts';
import { siteProblemText } from '../wording/siteProblem.ts';

/** Finds addresses of the ledger that would lead nowhere: no page of the plan has them, nor tells that it is gone. */
export function ledgerProblems(plan: Plan, { published }: Content): Problem[] {
  if (!published) return [];
  const pages = new Set(sitePages(plan));
  const { addresses, places } = published.value;
  return [
    ...addresses.flatMap((address, index) => (pages.has(address) ? [] : [problem('published-address', published.located.placeOfValue(['addresses', index]), address)])),
    ...places.flatMap((place, index) => (showsGoneThings(placedThing(place).page, pages) ? [] : [problem('published-place', published.located.placeOfValue(['places', index]), place, { allowed: siteProblemText.pagesOfPlaces })])),
  ];
}

/** Whether a page tells of things that stood on it: those of goals, initiatives and notes do, also where they are gone themselves. */
function showsGoneThings(page: string, pages: ReadonlySet<string>): boolean {
  return pages.has(page) && (page === pageAddress.notes || /^(goals|initiatives)\/./.test(page));
}
