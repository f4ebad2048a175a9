import { type EngineName, openSearch } from '../../src/search/page/openSearch.ts';
import { runQueries, type RunQueries } from './reportedSearch.ts';

const siteRoot = new URL('.', location.href);

/** The site's own search, with the one engine and the version of its files that the page's address names. */
const runOurs: RunQueries = async (queries, excerpts) => {
  const [engine, version = ''] = location.hash.slice(1).split('/');
  const search = await openSearch(siteRoot, version, engine as EngineName);
  return runQueries(
    {
      find: async (query) => {
        const { hits } = await search.find(query);
        return {
          excerpts: (count) => Promise.all(hits.slice(0, count).map((hit) => hit.text())),
          hits: () => Promise.resolve(hits.map(({ page, spelling }) => ({ address: page.address, literal: spelling === undefined }))),
        };
      },
    },
    queries,
    excerpts,
  );
};

Object.assign(globalThis, { runReport: runOurs });
