import type { Browser } from 'playwright-core';
import { firstPlainQuery, firstQuery, type FirstQuery } from './firstQuery.ts';
import { groupMeasures, type GroupMeasures } from './groupMeasures.ts';
import { spread, type QueryGroup } from './queryGroups.ts';
import { searchRun, type ReportedEngine } from './searchRun.ts';

/** What was measured of one search. */
export interface EngineReport {
  readonly name: string;
  readonly groups: readonly GroupMeasures[];
  /** Milliseconds of each query's first run, until its hits are known. */
  readonly times: readonly number[];
  /** The same in another run, until the texts of the first ten hits are read. */
  readonly withExcerpts: readonly number[];
  readonly firstQueries: readonly FirstQuery[];
}

/** How many excerpts a page of results shows at once. */
const excerpts = 10;

/** How many whole compounds are tried as first queries, beside the plan's own examples. */
const compounds = 10;

/** Measures plain Pagefind, the site's search and its fallback, in this order. */
export async function enginesOfPlan(
  browser: Browser,
  folders: { readonly site: string; readonly plain: string },
  groups: readonly QueryGroup[],
): Promise<readonly EngineReport[]> {
  const { site, plain } = folders;
  const queries = groups.flatMap(({ questions }) => questions.map(({ query }) => query));
  const examples = groups
    .flatMap(({ letter, questions }) => (letter === 'S' ? questions : letter === 'A' ? spread(questions, compounds) : []))
    .map(({ query }) => query);
  return [
    await report('plain Pagefind', { name: 'plain', folder: plain }, (query) => firstPlainQuery(browser, plain, query)),
    await report('ours', { name: 'pagefind', folder: site }, (query) => firstQuery(browser, site, query)),
    await report('fallback', { name: 'scan', folder: site }, (query) => firstQuery(browser, site, query, 'pagefind/')),
  ];

  async function report(name: string, engine: ReportedEngine, first: (query: string) => Promise<FirstQuery>): Promise<EngineReport> {
    const answers = await searchRun(browser, engine, queries, 0);
    const again = await searchRun(browser, engine, queries, excerpts);
    const firstQueries: FirstQuery[] = [];
    for (const query of examples) firstQueries.push(await first(query));
    let place = 0;
    const measured = groups.map((group) => groupMeasures(group, answers.slice(place, (place += group.questions.length))));
    return {
      name,
      groups: measured,
      times: answers.map(({ milliseconds }) => milliseconds),
      withExcerpts: again.map(({ milliseconds }) => milliseconds),
      firstQueries,
    };
  }
}
