import { searchTerms } from '../search/match/searchTerms.ts';
import { type Facet, facets, facetValuesOf, type KpiItem } from './explorerFields.ts';
import type { ExplorerState, FacetValues } from './explorerState.ts';

/** Gives the text that a KPI is found by, in the form that search compares. */
export type SearchedText = (item: KpiItem) => string;

/** The items that a state shows, in the order in which they came: every term and every choice must fit. */
export function filterItems(items: readonly KpiItem[], state: ExplorerState, searched: SearchedText): KpiItem[] {
  const terms = searchTerms(state.query).map(({ form }) => form);
  return items.filter((item) => facets.every((facet) => fits(item, facet, state.chosen[facet])) && holdsAll(searched, item, terms));
}

/** How many items each value of each facet would show, all other choices kept. */
export function facetCounts(
  items: readonly KpiItem[],
  state: ExplorerState,
  searched: SearchedText,
  values: FacetValues,
): Record<Facet, Map<string, number>> {
  const terms = searchTerms(state.query).map(({ form }) => form);
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map(values[facet].map((value) => [value, 0]))])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const item of items) {
    const unfit = facets.filter((facet) => !fits(item, facet, state.chosen[facet]));
    if (unfit.length > 1 || !holdsAll(searched, item, terms)) continue;
    for (const facet of unfit.length === 1 ? unfit : facets) {
      for (const value of facetValuesOf(item, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function fits(item: KpiItem, facet: Facet, wanted: string | undefined): boolean {
  return wanted === undefined || facetValuesOf(item, facet).includes(wanted);
}

function holdsAll(searched: SearchedText, item: KpiItem, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const text = searched(item);
  return terms.every((term) => text.includes(term));
}
