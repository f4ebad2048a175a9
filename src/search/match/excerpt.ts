import type { PageTextPart } from './pageText.ts';
import { searchForm } from './searchForm.ts';

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

/** The text from which an excerpt is cut: what stands below the title, prose before lists and tables. */
export function excerptText(parts: readonly PageTextPart[]): string {
  const below = parts.filter(({ title }) => !title);
  return [...below.filter(({ prose }) => prose), ...below.filter(({ prose }) => !prose)].map(({ text }) => text).join(' ');
}

/**
 * The place on its page that a hit leads to: the one that has the most of the forms; none for a hit in the title or
 * outside of all places.
 */
export function hitAnchor(parts: readonly PageTextPart[], forms: readonly string[]): string | undefined {
  const title = searchForm(
    parts
      .filter((part) => part.title)
      .map(({ text }) => text)
      .join(''),
  );
  if (forms.some((form) => title.includes(form))) return undefined;
  const texts = new Map<string, string>();
  for (const { anchor, text } of parts) if (anchor !== undefined) texts.set(anchor, `${texts.get(anchor) ?? ''}${searchForm(text)}`);
  const counts = [...texts].map(([anchor, text]) => ({ anchor, count: forms.filter((form) => text.includes(form)).length }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return most === 0 ? undefined : counts.find(({ count }) => count === most)?.anchor;
}

/** Cuts an excerpt around the first hit of any form and marks every hit in it, never inside a character. */
export function excerpt(text: string, searched: readonly string[]): ExcerptPiece[] {
  const characters = text.match(wholeCharacter) ?? [];
  const forms = characters.map(searchForm);
  const marks = markedCharacters(forms, searched);
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

function markedCharacters(forms: readonly string[], searched: readonly string[]): boolean[] {
  const joined = forms.join('');
  const owner = forms.flatMap((form, index) => Array.from({ length: form.length }, () => index));
  const marks = forms.map(() => false);
  for (const term of searched) {
    for (let at = joined.indexOf(term); at >= 0; at = joined.indexOf(term, at + term.length)) {
      const from = owner[at] ?? 0;
      const to = owner[at + term.length - 1] ?? from;
      marks.fill(true, from, to + 1);
    }
  }
  return marks;
}
