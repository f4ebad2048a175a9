import type { Level } from '../../src/schema/entity/level.ts';
import { searchForm } from '../../src/search/match/searchForm.ts';
import type { SearchedPage } from './searchedPages.ts';
import { pagesTitled, pagesWith, pagesWithAny } from './truth.ts';

/** A query with what a search should answer to it. */
export interface Question {
  readonly query: string;
  /** The addresses of the pages that should be found. */
  readonly truth: ReadonlySet<string>;
  /** Those of them whose title has the query; one of them should come first. */
  readonly titled: ReadonlySet<string>;
}

/** Queries of one kind. `literal` pages hold the query itself, `nothing` is the right answer, or `variant` spellings count too. */
export interface QueryGroup {
  readonly letter: string;
  readonly name: string;
  readonly kind: 'literal' | 'nothing' | 'variant';
  readonly questions: readonly Question[];
}

/** What a plan says about searching in it. */
export interface SearchWords {
  readonly searchExamples: readonly string[];
  /** Groups of spellings that are treated alike. */
  readonly synonyms: readonly (readonly string[])[];
  readonly levels: readonly Pick<Level, 'key' | 'hasPage'>[];
}

/** How many queries a group has at most, and how many invented compounds there are. */
const inGroup = 200;
const invented = 60;

/** Makes groups of queries from the text of the pages themselves, always the same ones from the same pages. */
export function queryGroups(pages: readonly SearchedPage[], { searchExamples, synonyms, levels }: SearchWords): QueryGroup[] {
  const lastKind = levels.findLast(({ hasPage }) => hasPage)?.key;
  const runs = distinct(pages.flatMap(({ text }) => text.normalize('NFKC').match(/[\p{sc=Han}]{2,}|[\p{sc=Katakana}ー]{2,}/gu) ?? []));
  const titles = distinct(pages.filter(({ kind }) => kind === lastKind).map(({ title }) => title));
  const fragments = distinct(pages.flatMap(({ title }) => title.match(/\p{sc=Han}\p{sc=Hiragana}{1,3}\p{sc=Han}{1,2}/gu) ?? []));
  const literal = (letter: string, name: string, queries: readonly string[]): QueryGroup => ({
    letter,
    name,
    kind: 'literal',
    questions: spread(queries, inGroup).map((query) => ({ query, truth: pagesWith(query, pages), titled: pagesTitled(query, pages) })),
  });
  return [
    literal('S', 'search examples', distinct(searchExamples)),
    literal('A', 'whole compounds', runs),
    literal('B', 'tails', distinct(runs.filter((run) => length(run) > 3).map((run) => cut(run, Math.ceil(length(run) / 2))))),
    literal('H', 'half-typed', distinct(runs.filter((run) => length(run) > 2).map((run) => cut(run, 0, -1)))),
    literal('X', 'fragments of titles', fragments),
    literal('T', 'titles of the last level with pages', titles),
    {
      letter: 'N',
      name: 'invented compounds',
      kind: 'nothing',
      questions: inventedCompounds(runs, pages, synonyms.flat()).map((query) => ({ query, truth: new Set(), titled: new Set() })),
    },
    {
      letter: 'V',
      name: 'other spellings',
      kind: 'variant',
      questions: synonyms
        .flatMap((spellings) => spellings.map((query) => ({ query, truth: pagesWithAny(spellings, pages), titled: new Set<string>() })))
        .filter(({ truth }) => truth.size > 0),
    },
  ];
}

/** Compounds of two words that occur, which themselves occur nowhere; none holds a word that has other spellings. */
function inventedCompounds(runs: readonly string[], pages: readonly SearchedPage[], spelled: readonly string[]): string[] {
  const words = runs.filter((run) => length(run) === 2 || length(run) === 3);
  const found = new Set<string>();
  for (let step = 7; found.size < invented && step < words.length; step += 2) {
    for (const [place, head] of words.entries()) {
      const tail = words[(place * step + 3) % words.length] ?? '';
      const word = `${head}${tail}`;
      if (
        found.size < invented &&
        place % 11 === step % 11 &&
        tail !== head &&
        !spelled.some((spelling) => word.includes(spelling)) &&
        pagesWith(word, pages).size === 0
      )
        found.add(word);
    }
  }
  return [...found];
}

/** Different queries in a fixed order; those that search takes for the same are one. */
function distinct(words: readonly string[]): string[] {
  const byForm = new Map(words.map((word) => [searchForm(word), word]));
  return [...byForm.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** Some of a list, spread evenly over all of it; all where there are not as many. */
export function spread<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, place) => Math.floor((place * list.length) / count)).flatMap((place) =>
    list.slice(place, place + 1),
  );
}

function length(word: string): number {
  return Array.from(word).length;
}

function cut(word: string, from: number, to?: number): string {
  return Array.from(word).slice(from, to).join('');
}
