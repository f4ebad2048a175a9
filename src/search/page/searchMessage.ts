import { searchText } from '#words/search.ts';
import { queryBounds } from '../match/boundedQuery.ts';
import { isEmpty, type SearchState } from './searchState.ts';

/** What a search found, in numbers. */
export interface SearchCounts {
  /** Hits that contain the query, and hits with another spelling, after filtering. */
  readonly literal: number;
  readonly otherwise: number;
  /** All hits before filtering. */
  readonly unfiltered: number;
  /** The spellings of the hits with another spelling. */
  readonly spellings: readonly string[];
}

/** How much of a query is repeated: a pasted sentence would push the answer out of a phone's screen. */
const quotedCharacters = 40;

/** The sentence that says how many pages were found. */
export function searchMessage(state: SearchState, counts: SearchCounts): string {
  return `${state.isCut ? searchText.cut(queryBounds.characters, queryBounds.terms) : ''}${foundMessage(state, counts)}`;
}

function foundMessage(state: SearchState, { literal, otherwise, unfiltered, spellings }: SearchCounts): string {
  const shown = literal + otherwise;
  if (isEmpty(state)) return searchText.start;
  if (state.query === '') return searchText.browsed(shown);
  if (unfiltered === 0) return `${searchText.nothing(quoted(state.query))}${searchText.nothingHelp}`;
  const found = `${searchText.found(quoted(state.query), literal)}${otherwise === 0 ? '' : searchText.foundOtherwise(spellings, otherwise)}`;
  if (shown === 0) return `${found}。${searchText.nothingFiltered(unfiltered)}`;
  return shown === unfiltered ? found : `${found}${searchText.filtered(unfiltered)}`;
}

function quoted(query: string): string {
  const characters = [...query];
  return characters.length > quotedCharacters ? `${characters.slice(0, quotedCharacters).join('')}…` : query;
}
