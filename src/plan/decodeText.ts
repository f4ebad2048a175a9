import { problem, type Problem } from './problem.ts';

/** No content file comes near this; a larger one was put there by mistake. */
export const maximumFileBytes = 5_000_000;

/**
 * Decodes a content file as strict UTF-8, with or without a byte order mark, line ends as LF.
 *
 * Refuses other encodings, control characters, code points that are no characters and the replacement character, since each would be published as garbage.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > maximumFileBytes) {
    return { text: '', problems: [problem('file-too-large', start, `${bytes.byteLength}バイト`, { allowed: `${maximumFileBytes}バイトまで` })] };
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
  let low = 0;
  let high = bytes.byteLength;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  return placeOf(good, good.length, file);
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
