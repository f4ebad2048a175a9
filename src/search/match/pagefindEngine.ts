import type { PageRegister } from './pageRegister.ts';
import type { PageTextPart } from './pageText.ts';
import type { SearchEngine } from './searchEngine.ts';
import { searchTokens } from './searchTokens.ts';

/** The part of Pagefind's browser interface that search uses. */
export interface PagefindModule {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
}

/**
 * Finds through Pagefind's index, whose words are single characters: a quoted query of them finds exact places only.
 *
 * @param readText Reads a page's text, since the index keeps none.
 */
export function pagefindEngine(
  pagefind: PagefindModule,
  { pages }: Pick<PageRegister, 'pages'>,
  readText: (page: number) => Promise<readonly PageTextPart[]>,
): SearchEngine {
  const positions = new Map(pages.map(({ key }, position) => [key, position]));
  const known = new Map<string, Promise<ReadonlySet<number>>>();

  async function search(form: string): Promise<ReadonlySet<number>> {
    const found = new Set<number>();
    for (const result of (await pagefind.search(`"${searchTokens(form)}"`)).results) {
      const position = positions.get(result.id);
      if (position === undefined) throw new Error(`The index has a page that the register lacks: ${result.id}`);
      found.add(position);
    }
    return found;
  }

  return {
    pagesWith(form) {
      const before = known.get(form);
      if (before) return before;
      const found = search(form);
      known.set(form, found);
      return found;
    },
    textOf: readText,
  };
}
