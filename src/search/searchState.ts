import { filterNames, noFilters, type Filters } from './filterPages.ts';

/** What a reader asks for; the address carries it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Reads what is asked for from an address's query. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(filterNames.map((name) => [name, parameters.get(name) ?? '']));
  return { query: parameters.get('q')?.trim() ?? '', filters: { ...noFilters, ...filters } };
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
