/** The file that every search begins with: all pages and spellings, from the site's root. */
export const registerAddress = 'search/pages.js';

/** The file with the texts of all pages, for places where the large index cannot be loaded. */
export const textsAddress = 'search/texts.js';

/** The text of one page by its place in the register, for the excerpt of a hit. */
export function pageTextAddress(page: number): string {
  return `search/texts/${page}.json`;
}

/** Up to this many pages the index runs in the page itself, which saves loading a worker. */
export const pagesWithoutWorker = 2000;

/** What the two files, and the script that searches, leave for the page to find. */
export type SearchDataName = 'searchPages' | 'searchTexts' | 'openSearch';

declare global {
  var hirakuData: Partial<Record<SearchDataName, unknown>> | undefined;
}

/** A classic script that leaves some data: a browser loads it also from a folder, where it refuses to fetch. */
export function dataScript(name: SearchDataName, data: string): string {
  return `(self.hirakuData??={}).${name}=${JSON.stringify(data)};\n`;
}
