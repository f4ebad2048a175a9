import { boundedQuery } from '../search/match/boundedQuery.ts';
import { facets, sortColumns } from './explorerFields.ts';
import type { ExplorerState, FacetValues } from './explorerState.ts';

/**
 * The state that a page's address asks for: `?q=空き家&goal=goal-2&sort=-target`.
 *
 * What the plan does not know is ignored, so that an old address still shows something.
 */
export function stateOfAddress(search: string, values: FacetValues): ExplorerState {
  const parameters = new URLSearchParams(search);
  const wanted = parameters.get('sort') ?? '';
  const sort = sortColumns.find((column) => column === wanted.replace(/^-/, ''));
  return {
    ...boundedQuery(parameters.get('q') ?? ''),
    chosen: Object.fromEntries(
      facets.flatMap((facet) => {
        const value = parameters.get(facet);
        return value !== null && values[facet].includes(value) ? [[facet, value]] : [];
      }),
    ),
    sort,
    descending: sort !== undefined && wanted.startsWith('-'),
  };
}

/** The part of an address that stands for a state, with its question mark; empty for everything in the plan's order. */
export function addressOfState({ query, chosen, sort, descending }: ExplorerState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) {
    const value = chosen[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (sort !== undefined) parameters.set('sort', `${descending ? '-' : ''}${sort}`);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
