import { characterProblems } from './characterProblems.ts';
import { fileBudget } from './budgets.ts';
import { longLine, maximumLineLength } from './longLine.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Decodes a content file as strict UTF-8, with or without a byte order mark, line ends as LF.
 *
 * Refuses other encodings and every character that content may not hold, wherever in the file it stands: in a value, a
 * key, a comment, a cell, the prose or a line of the source. `declared` are the private characters that may stand in it.
 */
export function decodeText(bytes: Uint8Array, file: string, maximum: number = fileBudget.bytes, declared?: ReadonlySet<string>): { text: string; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > maximum) {
    return { text: '', problems: [problem('file-too-large', start, `${bytes.byteLength}バイト`, { allowed: `${maximum}バイトまで` })] };
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: '', problems: [problem('file-encoding', placeOfFirstBadByte(bytes, file), 'UTF-8として読めないバイト')] };
  }
  const text = decoded.replaceAll('\r\n', '\n');
  const problems = characterProblems(text, file, declared);
  const hasFaults = problems.length > 0;
  const long = longLine(text);
  if (long !== undefined) problems.push(problem('line-long', placeOf(text, long, file), text.slice(long, long + maximumLineLength), { allowed: String(maximumLineLength) }));
  if (text.trim() === '' && !hasFaults) problems.push(problem('file-empty', start, '空のファイル'));
  return { text, problems };
}

/** The line and column of an index in a text, both counted from 1. */
export function placeOf(text: string, index: number, file: string): { file: string; line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: index - lineStart + 1 };
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
