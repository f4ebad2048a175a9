import { searchForm } from '../../src/search/match/searchForm.ts';
import type { SearchedPage } from './searchedPages.ts';

/**
 * The addresses of the pages whose text contains a query, by looking through all of them; a space cuts a query into
 * terms that must all stand there.
 */
export function pagesWith(query: string, pages: readonly SearchedPage[]): ReadonlySet<string> {
  const terms = query
    .normalize('NFKC')
    .split(/\s+/u)
    .map(searchForm)
    .filter((term) => term !== '');
  if (terms.length === 0) return new Set();
  return new Set(pages.filter(({ form }) => terms.every((term) => form.includes(term))).map(({ address }) => address));
}

/** The addresses of the pages that contain any of several spellings. */
export function pagesWithAny(spellings: readonly string[], pages: readonly SearchedPage[]): ReadonlySet<string> {
  return new Set(spellings.flatMap((spelling) => [...pagesWith(spelling, pages)]));
}

/** The addresses of the pages whose title contains a query. */
export function pagesTitled(query: string, pages: readonly SearchedPage[]): ReadonlySet<string> {
  const form = searchForm(query);
  return new Set(pages.filter(({ title }) => form !== '' && searchForm(title).includes(form)).map(({ address }) => address));
}
