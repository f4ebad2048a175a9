import { phraseBreaks } from '#words/phraseBreaks.ts';
import { textWidth } from '../layout/textWidth.ts';

/** How lines are filled. */
export interface LineSpace {
  /** The width of a line and the size of the type, in pixels. */
  readonly width: number;
  readonly size: number;
  /** Words that no line may break inside, where a line has room for them. */
  readonly keepTogether?: readonly string[];
}

/** Signs that no line may begin with. */
const neverFirst = /^[、。，．・：；？！）」』】〉》〕’”ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?)\]}%]/u;

/** Where clauses and addresses begin: a text is cut there before it is cut into phrases. */
const seams = /(?<=[、。])|(?<![（「])(?=https?:\/\/)|(?=[（「])/;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Breaks a text into lines, between phrases where it can and between signs where a phrase is wider than a line. */
export function textLines(text: string, { width, size, keepTogether = [] }: LineSpace): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (piece: string) => textWidth(`${line}${piece}`.trimEnd(), size) <= width;
  for (const phrase of text.split(seams).flatMap((part) => phrasesOf(part, { width, size, keepTogether }))) {
    if (line !== '' && !fits(phrase) && textWidth(phrase, size) <= width && !neverFirst.test(phrase)) {
      lines.push(line);
      line = '';
    }
    if (fits(phrase)) {
      line += phrase;
      continue;
    }
    for (const { segment } of graphemes.segment(phrase)) {
      if (line !== '' && !fits(segment) && !neverFirst.test(segment)) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return [...lines, line].map((each) => each.trim()).filter((each) => each !== '');
}

/** The phrases of a clause; an address is one as long as a line has room for it, and is cut behind its slashes if not. */
function phrasesOf(part: string, { width, size, keepTogether = [] }: LineSpace): string[] {
  if (!/https?:\/\//.test(part)) return phraseBreaks(part, keepTogether);
  return textWidth(part, size) <= width ? [part] : part.split(/(?<=[^:/]\/)|(?=#)/);
}
