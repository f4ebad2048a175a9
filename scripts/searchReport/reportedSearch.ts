import type { Answer, ReportedHit } from './groupMeasures.ts';

/** A search as the script in the browser offers it to the report. */
export interface ReportedSearch {
  /** Finds the pages of a query, best first. */
  find(query: string): Promise<FoundPages>;
}

/** What a search found, before its pages are read. */
export interface FoundPages {
  /** Reads the text of the first hits, as a page of results does. */
  excerpts(count: number): Promise<unknown>;
  /** All hits; reading them may take a while, which does not count. */
  hits(): Promise<readonly ReportedHit[]>;
}

/** What the script in the browser leaves for the report: it asks a search each query in turn and times the answers. */
export type RunQueries = (queries: readonly string[], excerpts: number) => Promise<readonly Answer[]>;

/**
 * Asks a search each query in turn; the time is that until the hits are known, in milliseconds.
 *
 * Where excerpts are asked for, it is that until the texts of the first hits are read, and nothing is told of the hits.
 */
export async function runQueries(search: ReportedSearch, queries: readonly string[], excerpts: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const started = performance.now();
    const found = await search.find(query);
    if (excerpts > 0) await found.excerpts(excerpts);
    const milliseconds = performance.now() - started;
    answers.push({ query, hits: excerpts > 0 ? [] : await found.hits(), milliseconds });
  }
  return answers;
}
