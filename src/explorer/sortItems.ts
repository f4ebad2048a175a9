import { facets, rankOf, type KpiItem } from './explorerFields.ts';
import type { ExplorerState, FacetValues } from './explorerState.ts';

/**
 * Sorts items that come in the order of the plan.
 *
 * Numbers go by their size, names and codes by the plan's own order, which is how a reader of the plan meets them, since
 * the alphabet of kanji says nothing. What has no number comes last in either direction, and equals keep the plan's order.
 */
export function sortItems(
  items: readonly KpiItem[],
  { sort, descending }: Pick<ExplorerState, 'sort' | 'descending'>,
  values: FacetValues,
): KpiItem[] {
  if (sort === undefined) return [...items];
  const rank = rankOf(sort);
  const facet = facets.find((name) => name === sort);
  const order = facet ? values[facet] : [];
  const ranked = items.map((item, place) => ({ item, rank: rank === undefined ? place : rank(item, order) }));
  const sign = descending ? -1 : 1;
  return ranked
    .sort((a, b) => {
      if (a.rank === undefined || b.rank === undefined) return Number(a.rank === undefined) - Number(b.rank === undefined);
      return sign * (a.rank - b.rank);
    })
    .map(({ item }) => item);
}
