import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Pages and charts hold the same titles many times; so many different texts are kept with their pieces. */
const most = 20_000;
const known = new Map<string, readonly string[]>();

/** Longer texts break anywhere between characters, as Japanese prose does; phrases are for headings and cells. */
const longest = 200;

/**
 * Cuts a title into phrases between which a line may break.
 *
 * No cut falls inside a word of `keepTogether`, such as a proper noun that the parser does not know.
 */
export function phraseBreaks(text: string, keepTogether: readonly string[] = []): string[] {
  if (text.length > longest) return [text];
  const kept = [...keepTogether.flatMap((word) => spansOf(text, word)), ...longSigns(text)];
  const phrases: string[] = [];
  let start = 0;
  let end = 0;
  for (const piece of piecesOf(text)) {
    end += piece.length;
    if (kept.some(({ from, to }) => from < end && end < to)) continue;
    phrases.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) phrases.push(text.slice(start));
  return phrases;
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The signs of a text that are more than one unit of it, such as 𠮷 and emoji: the parser, which knows units only, may cut inside them. */
function longSigns(text: string): { from: number; to: number }[] {
  if (!/[\p{Surrogate}\p{M}\u200D]|[^\0-\uFFFF]/u.test(text)) return [];
  return [...graphemes.segment(text)]
    .filter(({ segment }) => segment.length > 1)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

function piecesOf(text: string): readonly string[] {
  const pieces = known.get(text) ?? parser.parse(text);
  if (known.size < most) known.set(text, pieces);
  return pieces;
}

function spansOf(text: string, word: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let from = text.indexOf(word); from >= 0 && word !== ''; from = text.indexOf(word, from + 1)) {
    spans.push({ from, to: from + word.length });
  }
  return spans;
}
