import { boundedQuery } from '../match/boundedQuery.ts';
import { filterNames, type Filters, noFilters } from '../match/filterPages.ts';

/** What a reader asks for; the address carries it. */
export interface SearchState {
  readonly query: string;
  /** Whether the query was longer than is looked for, and was cut. */
  readonly isCut: boolean;
  readonly filters: Filters;
}

/** Reads what is asked for from an address's query. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(filterNames.map((name) => [name, parameters.get(name) ?? '']));
  return stateOf(parameters.get('q') ?? '', { ...noFilters, ...filters });
}

/** What is asked for with what stands in the box, as much of it as is looked for. */
export function stateOf(typed: string, filters: Filters): SearchState {
  return { ...boundedQuery(typed.trim()), filters };
}

/** Writes what is asked for as an address's query; nothing where nothing is asked for. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) if (filters[name] !== '') parameters.set(name, filters[name]);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether anything is asked for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && filterNames.every((name) => filters[name] === '');
}
