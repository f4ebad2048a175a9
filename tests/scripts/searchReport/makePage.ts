import type { SearchedPage } from '../../../scripts/searchReport/searchedPages.ts';

/** A page of a title and pieces of text, as the report reads it from a built site. */
export function makePage(address: string, title: string, ...texts: readonly string[]): SearchedPage {
  const text = [title, ...texts].join('\n');
  return {
    address,
    kind: 'initiative',
    title,
    text,
    form: text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s・]/gu, ''),
  };
}
