import { searchTokens } from './searchTokens.ts';

/** What the index keeps of a page that was found. */
export interface FoundPage {
  /** The address from the site's root. */
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly warning: string;
  readonly text: string;
}

/** The part of Pagefind's browser interface that search uses. */
export interface PagefindModule {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ raw_url?: string; url: string; meta: Record<string, string> }>;
}

/** A hit whose contents are read only when it is shown. */
export type Hit = () => Promise<FoundPage>;

/**
 * Finds the pages that contain every term, best first.
 *
 * A quoted query of single characters finds exact places only, but scores them all alike; the same characters
 * unquoted give the order.
 */
export async function findPages(pagefind: PagefindModule, terms: readonly string[]): Promise<Hit[]> {
  const exact = await Promise.all(terms.map((term) => pagefind.search(`"${searchTokens(term)}"`)));
  const [first, ...others] = exact;
  if (!first) return [];
  const inAll = first.results.filter(({ id }) => others.every(({ results }) => results.some((result) => result.id === id)));
  const ranked = await pagefind.search(terms.map(searchTokens).join(' '));
  const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
  return [...inAll]
    .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
    .map((result): Hit => async () => {
      const { raw_url: rawUrl, url, meta } = await result.data();
      return { address: (rawUrl ?? url).replace(/^\//, ''), title: meta['title'] ?? '', place: meta['place'] ?? '', warning: meta['warning'] ?? '', text: meta['text'] ?? '' };
    });
}
