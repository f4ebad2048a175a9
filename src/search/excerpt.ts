import { searchForm } from './searchTokens.ts';

/** A piece of an excerpt; a marked one is what was searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** How many characters stand before the first hit, and how long an excerpt is in all. */
const before = 24;
const whole = 110;

/** A character with the marks that belong to it: か with a combining ゛, half-width ｶﾞ, a kanji with its variation selector. */
const wholeCharacter = /[^][\p{M}\uFF9E\uFF9F]*/gu;

/** Cuts an excerpt around the first hit of any term and marks every hit in it, never inside a character. */
export function excerpt(text: string, terms: readonly string[]): ExcerptPiece[] {
  const characters = text.match(wholeCharacter) ?? [];
  const forms = characters.map(searchForm);
  const marks = markedCharacters(forms, terms);
  const first = marks.indexOf(true);
  const start = Math.max(0, first - before);
  const end = Math.min(characters.length, start + whole);
  const pieces: { text: string; marked: boolean }[] = [];
  if (start > 0) pieces.push({ text: '…', marked: false });
  for (let index = start; index < end; index += 1) {
    const character = characters[index] ?? '';
    const marked = marks[index] ?? false;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += character;
    else pieces.push({ text: character, marked });
  }
  if (end < characters.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

function markedCharacters(forms: readonly string[], terms: readonly string[]): boolean[] {
  const joined = forms.join('');
  const owner = forms.flatMap((form, index) => Array.from({ length: form.length }, () => index));
  const marks = forms.map(() => false);
  for (const term of terms) {
    for (let at = joined.indexOf(term); at >= 0; at = joined.indexOf(term, at + term.length)) {
      const from = owner[at] ?? 0;
      const to = owner[at + term.length - 1] ?? from;
      marks.fill(true, from, to + 1);
    }
  }
  return marks;
}
