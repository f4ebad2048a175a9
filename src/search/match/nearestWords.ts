import type { SearchEngine } from './searchEngine.ts';
import type { SearchTerm } from './searchTerms.ts';

/** A word that occurs, and on how many pages. */
export interface NearWord {
  readonly word: string;
  readonly pages: number;
}

/** How long a term may be to be taken apart, and how many words are offered for it. */
const longest = 20;
const offered = 3;

/**
 * For terms that find nothing together: each term that occurs by itself, and of one that does not the longest parts that do.
 *
 * A part has at least two characters.
 */
export async function nearestWords(engine: SearchEngine, terms: readonly SearchTerm[]): Promise<NearWord[]> {
  const words = new Map<string, number>();
  for (const { form } of terms) {
    const pages = (await engine.pagesWith(form)).size;
    if (pages > 0 && terms.length > 1) words.set(form, pages);
    if (pages > 0) continue;
    for (const near of await longestParts(engine, [...form].slice(0, longest))) words.set(near.word, near.pages);
  }
  return [...words].map(([word, pages]) => ({ word, pages }));
}

async function longestParts(engine: SearchEngine, characters: readonly string[]): Promise<NearWord[]> {
  for (let length = characters.length - 1; length >= 2; length -= 1) {
    const parts = new Set(
      Array.from({ length: characters.length - length + 1 }, (_, start) => characters.slice(start, start + length).join('')),
    );
    const found: NearWord[] = [];
    for (const word of parts) {
      const pages = (await engine.pagesWith(word)).size;
      if (pages > 0) found.push({ word, pages });
    }
    if (found.length > 0) return found.slice(0, offered);
  }
  return [];
}
