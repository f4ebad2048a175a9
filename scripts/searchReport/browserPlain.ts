import { runQueries, type RunQueries } from './reportedSearch.ts';

interface PlainPagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

const siteRoot = new URL('.', location.href);

/** Pagefind as its own documentation says to use it. */
const runPlain: RunQueries = async (queries, excerpts) => {
  const pagefind = (await import(new URL('pagefind/pagefind.js', siteRoot).href)) as PlainPagefind;
  const search = {
    find: async (query: string) => {
      const { results } = await pagefind.search(query);
      return {
        excerpts: (count: number) => Promise.all(results.slice(0, count).map((result) => result.data())),
        hits: async () =>
          (await Promise.all(results.map((result) => result.data()))).map(({ url }) => ({
            address: url.replace(/^\//, ''),
            literal: true,
          })),
      };
    },
  };
  return runQueries(search, queries, excerpts);
};

Object.assign(globalThis, { runReport: runPlain });
