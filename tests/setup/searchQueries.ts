import { plainText, type SearchableText } from './searchableTexts.ts';

/** Queries made from the texts of a site, in groups by how a person comes to type them. */
export interface SearchQueries {
  /** Whole runs of kanji or katakana: 空き家情報 is typed as 情報. */
  readonly compounds: readonly string[];
  /** The second half of such a run, as 支援 of 創業支援. */
  readonly tails: readonly string[];
  /** Pieces of titles that begin and end in the middle of words. */
  readonly fragments: readonly string[];
  /** Runs whose last character is not typed yet. */
  readonly halfTyped: readonly string[];
  /** Compounds of parts that exist, which themselves occur nowhere. */
  readonly invented: readonly string[];
}

/** Makes queries from the texts of a site, always the same ones from the same texts: some of each group, evenly spread. */
export function searchQueries(texts: readonly SearchableText[], inGroup = 15, invented = 20): SearchQueries {
  const all = texts.map(({ shown }) => shown).join('\n');
  const runs = [...new Set(all.match(/\p{sc=Han}{3,10}|[\p{sc=Katakana}ー]{3,12}/gu))].sort();
  const titles = [...new Set(texts.map(({ title }) => title.replace(/\s/g, '')))].sort();
  const fragments = titles.flatMap((title) => title.match(/\p{sc=Han}\p{sc=Hiragana}{1,3}\p{sc=Han}{1,2}/gu) ?? []);
  const absent = spread(runs, 200)
    .map((run, place, heads) => `${[...run].slice(0, 2).join('')}${[...(heads[(place * 7 + 3) % heads.length] ?? '')].slice(-2).join('')}`)
    .filter((word) => texts.every(({ plain }) => !plain.includes(plainText(word))));
  return {
    compounds: spread(runs, inGroup),
    tails: spread(
      runs.map((run) => [...run].slice(Math.ceil([...run].length / 2)).join('')),
      inGroup,
    ),
    fragments: spread(fragments, inGroup),
    halfTyped: spread(
      runs.map((run) => [...run].slice(0, -1).join('')),
      inGroup,
    ),
    invented: spread(absent, invented),
  };
}

function spread(words: readonly string[], count: number): string[] {
  const different = [...new Set(words)];
  if (different.length < count) throw new Error(`Only ${different.length} words for ${count}`);
  return Array.from({ length: count }, (_, place) => different[Math.floor((place * different.length) / count)] ?? '');
}
