import { relativeChange } from '../plan/relativeChange.ts';
import { aggregation } from '../schema/codes.ts';
import type { ExplorerState, FacetValues, SortColumn } from './explorerState.ts';
import type { KpiItem } from './kpiItem.ts';

/** Where an item stands in a column: a number, or nothing for those that come last either way. */
type Rank = (item: KpiItem) => number | undefined;

/**
 * Sorts items that come in the order of the plan.
 *
 * Numbers go by their size, names and codes by the plan's own order, which is how a reader of the plan meets them, since
 * the alphabet of kanji says nothing. What has no number comes last in either direction, and equals keep the plan's order.
 */
export function sortItems(items: readonly KpiItem[], { sort, descending }: Pick<ExplorerState, 'sort' | 'descending'>, values: FacetValues): KpiItem[] {
  if (sort === undefined) return [...items];
  const rank = rankOf(sort, values);
  const ranked = items.map((item, place) => ({ item, rank: rank === undefined ? place : rank(item) }));
  const sign = descending ? -1 : 1;
  return ranked
    .sort((a, b) => {
      if (a.rank === undefined || b.rank === undefined) return Number(a.rank === undefined) - Number(b.rank === undefined);
      return sign * (a.rank - b.rank);
    })
    .map(({ item }) => item);
}

/** Nothing for the columns whose order is the plan's. */
function rankOf(column: SortColumn, values: FacetValues): Rank | undefined {
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const among = (list: readonly string[], value: string | undefined) => list.indexOf(value ?? '');
  switch (column) {
    case 'kpi':
    case 'owner':
      return undefined;
    case 'baseline':
    case 'target':
    case 'result':
    case 'line':
      return (item) => number(item[column]);
    case 'relative':
      return ({ baseline, target }) => number(relativeChange(baseline, target));
    case 'aggregation':
      return (item) => among(Object.keys(aggregation), item.aggregation);
    case 'change':
      return ({ changes }) => among(values.change, changes[0]);
    case 'department':
    case 'unit':
    case 'direction':
      return (item) => among(values[column], item[column]);
  }
}
