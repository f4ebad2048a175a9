import { fileBudget } from './budgets.ts';
import { longLine, maximumLineLength } from './longLine.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Decodes a content file as strict UTF-8, with or without a byte order mark, line ends as LF.
 *
 * Refuses other encodings, control characters, code points that are no characters and the replacement character, since each would be published as garbage.
 */
export function decodeText(bytes: Uint8Array, file: string, maximum: number = fileBudget.bytes): { text: string; problems: Problem[] } {
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
  const problems: Problem[] = [];
  const bad = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\p{Noncharacter_Code_Point}]/u.exec(text);
  if (bad) problems.push(problem('file-control', placeOf(text, bad.index, file), bad[0]));
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0) problems.push(problem('file-replacement', placeOf(text, replaced, file), '\uFFFD'));
  const long = longLine(text);
  if (long !== undefined) problems.push(problem('line-long', placeOf(text, long, file), text.slice(long, long + maximumLineLength), { allowed: String(maximumLineLength) }));
  if (text.trim() === '' && !bad) problems.push(problem('file-empty', start, '空のファイル'));
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
