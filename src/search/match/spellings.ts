import { kanaSpellings } from './kanaSpellings.ts';
import type { PageRegister } from './pageRegister.ts';
import { looseForm, searchForm } from './searchForm.ts';
import { yearSpellings } from './yearSpellings.ts';

/** Another way to write a term. */
export interface Spelling {
  /** The spelling in the form that search compares. */
  readonly form: string;
  /** The spelling as a reader is told it. */
  readonly shown: string;
  /** Whether no digit may follow: r1 must not be found in r10. */
  readonly bounded: boolean;
}

/** How many rewritings of one term are followed; editors' groups could lead on without end. */
const most = 24;

/** A term longer than this is a pasted sentence, which is looked for as it is. */
const longest = 60;

/** What spellings are made from. */
export type SpellingRules = Pick<PageRegister, 'synonyms' | 'kana' | 'eraYears'>;

/** Every other way in which the pages may write a term: by the editors' groups, by year names, by hiragana and katakana. */
export function spellingsOf(form: string, rules: SpellingRules): Spelling[] {
  if (form.length > longest) return [];
  const written = new Map(rules.synonyms.flat().map((word) => [searchForm(word), word.normalize('NFKC')]));
  const spellings = new Set(rewritings(looseForm(form), rules).flatMap((loose) => kanaSpellings(loose, rules.kana)));
  spellings.delete(form);
  return [...spellings].map((spelling) => ({
    form: spelling,
    shown: written.get(spelling) ?? (/^[a-z0-9]+$/.test(spelling) ? spelling.toUpperCase() : spelling),
    bounded: rules.eraYears.some(
      (short) => spelling.endsWith(short) && rules.eraYears.some((longer) => longer !== short && longer.startsWith(short)),
    ),
  }));
}

function rewritings(loose: string, { synonyms, eraYears }: SpellingRules): string[] {
  const groups = synonyms.map((group) => group.map((word) => looseForm(searchForm(word))));
  const found = new Set([loose]);
  for (const each of found) {
    if (found.size >= most) break;
    for (const group of groups) for (const other of synonymSpellings(each, group)) found.add(other);
    for (const other of yearSpellings(each, eraYears)) found.add(other);
  }
  return [...found];
}

function synonymSpellings(loose: string, group: readonly string[]): string[] {
  return group
    .filter((word) => word !== '' && loose.includes(word))
    .flatMap((word) =>
      group
        .filter((other) => other !== word && !(other.includes(word) && loose.includes(other)))
        .map((other) => loose.replaceAll(word, other)),
    );
}
