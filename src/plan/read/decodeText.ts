import { type CharacterFault, characterNumber, faultyCharacters, withoutFaultyCharacters } from '../../schema/characters.ts';
import { isEnough, problem, type Problem } from '../problem/problem.ts';
import { canBeReadOn } from '../problem/spoiltLines.ts';
import { placeOf } from '../problem/placeOf.ts';
import type { ProblemCode } from '#words/problems.ts';
import { fileBudget } from '../budgets.ts';
import { fileFoundText } from '#words/problems/reading.ts';
import { sizeText } from '#words/problems/sizes.ts';

/**
 * Decodes a content file as strict UTF-8, with or without a byte order mark, line ends as LF.
 *
 * Refuses other encodings and every character that content may not hold, wherever in the file it stands: in a value, a
 * key, a comment, a cell, the prose or a line of the source. `declared` are the private characters that may stand in it.
 * Where such characters are all that is wrong, the text without them is given as `readable`, so that whatever else is
 * wrong in the file is told in the same run.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  maximum: number = fileBudget.bytes,
  declared?: ReadonlySet<string>,
): { text: string; readable?: string; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > maximum) {
    return {
      text: '',
      problems: [problem('file-too-large', start, sizeText.bytes(bytes.byteLength), { allowed: sizeText.maximumBytes(maximum) })],
    };
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: '', problems: [problem('file-encoding', placeOfFirstBadByte(bytes, file), fileFoundText.noUtf8)] };
  }
  const text = decoded.replaceAll('\r\n', '\n');
  const problems = characterProblems(text, file, declared);
  const hasFaults = problems.length > 0;
  const long = longLine(text);
  if (long !== undefined)
    problems.push(
      problem('line-long', placeOf(text, long, file), text.slice(long, long + maximumLineLength), { allowed: String(maximumLineLength) }),
    );
  if (text.trim() === '' && !hasFaults) problems.push(problem('file-empty', start, fileFoundText.empty));
  return hasFaults && canBeReadOn(problems) ? { text, readable: withoutFaultyCharacters(text, declared), problems } : { text, problems };
}

function placeOfFirstBadByte(bytes: Uint8Array, file: string): { file: string; line: number; column: number } {
  const start = startOfBadPart(bytes);
  let low = start;
  let high = bytes.byteLength;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodesSoFar(bytes.subarray(start, middle + 1))) low = middle + 1;
    else high = middle;
  }
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  return placeOf(good, good.length, file);
}

/** The beginning of a character close before the first bad byte, so that not the whole file is decoded again and again. */
function startOfBadPart(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const step = 65_536;
  let start = 0;
  try {
    for (; start < bytes.byteLength; start += step) decoder.decode(bytes.subarray(start, start + step), { stream: true });
  } catch {
    // The bad byte stands in this part, or in a character that began in the one before.
  }
  start = Math.max(0, start - 4);
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A text of nothing but faulty characters would be looked at for seconds; with so many, the first lines are told and enough. */
const maximumFaults = 20_000;

/** How a fault of a character is told. */
export const characterFaultCodes: Readonly<Record<CharacterFault, ProblemCode>> = {
  invisible: 'file-control',
  replacement: 'file-replacement',
  private: 'text-gaiji',
  unassigned: 'text-gaiji',
};

/** Tells the first character of each line and kind that content may not hold; `declared` are the private ones that may stand in it. */
export function characterProblems(text: string, file: string, declared?: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  let told = new Set<ProblemCode>();
  let [line, lineStart, lineEnd, faults] = [1, 0, text.indexOf('\n'), 0];
  for (const { fault, character, index } of faultyCharacters(text, declared)) {
    faults += 1;
    if (faults > maximumFaults || isEnough(problems)) break;
    while (lineEnd >= 0 && lineEnd < index) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
      told = new Set();
    }
    const code = characterFaultCodes[fault];
    if (told.has(code)) continue;
    told.add(code);
    problems.push(problem(code, { file, line, column: index - lineStart + 1 }, withSurroundings(text, index, character)));
  }
  return problems;
}

/** How many letters are shown before and behind a character that nobody sees. */
const shownAround = 10;

/** A character as its number between the letters around it, by which a person finds it: `朝市〔U+200B〕の開催`. */
function withSurroundings(text: string, index: number, character: string): string {
  const before = [
    ...text
      .slice(Math.max(0, index - 3 * shownAround), index)
      .replace(/^.*\n/s, '')
      .trimStart(),
  ];
  const behind = [...(text.slice(index + character.length, index + character.length + 3 * shownAround).split('\n', 1)[0] ?? '').trimEnd()];
  const mark = character === '\uFFFD' ? character : characterNumber(character);
  return `${before.length > shownAround ? '…' : ''}${before.slice(-shownAround).join('')}${mark}${behind.slice(0, shownAround).join('')}${behind.length > shownAround ? '…' : ''}`.replaceAll(
    '\t',
    ' ',
  );
}

/** How many characters a line of content may have; the longest of a real plan has a tenth of it. */
const maximumLineLength = 20_000;

/** The index at which the first line begins that is longer than a line may be, found in steps of that length. */
function longLine(text: string): number | undefined {
  let start = 0;
  while (start + maximumLineLength < text.length) {
    const end = text.lastIndexOf('\n', start + maximumLineLength);
    if (end < start) return start;
    start = end + 1;
  }
  return undefined;
}

/** Whether a text has more lines than allowed, found without keeping them or going on: a text may be nothing but line breaks. */
export function hasMoreLines(text: string, maximum: number): boolean {
  let lines = 1;
  for (let index = text.indexOf('\n'); index >= 0 && lines <= maximum; index = text.indexOf('\n', index + 1)) lines += 1;
  return lines > maximum;
}
