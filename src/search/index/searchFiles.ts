/**
 * Where everything lies that a search loads, from the site's root. The version is made of the content of all of it and
 * stands in the names of both folders, and the search page names it: so a page never comes upon the files of another
 * build, whatever browsers and hosts have kept. It is part of the path, since some hosts leave out what follows a `?`
 * when they look for a kept file.
 */
export interface SearchFiles {
  /** The file that every search begins with: all pages and spellings. */
  readonly register: string;
  /** The texts of all pages, for places where the large index cannot be loaded. */
  readonly texts: string;
  /** The text of one page by its place in the register, for the excerpt of a hit. */
  readonly pageText: (page: number) => string;
  /** The folder of the large index. */
  readonly index: string;
}

/** Where the files of a version lie. */
export function searchFiles(version: string): SearchFiles {
  const folder = `search/${version}/`;
  return {
    register: `${folder}pages.js`,
    texts: `${folder}texts.js`,
    pageText: (page) => `${folder}texts/${page}.json`,
    index: `pagefind/${version}/`,
  };
}

/** The package that the large index and its script come from. */
export const indexPackage = 'pagefind';

/** The script of the large index, in its folder. */
export const indexScript = 'pagefind.js';

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
