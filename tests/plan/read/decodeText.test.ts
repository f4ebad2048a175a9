import { describe, expect, it } from 'vitest';
import { fileBudget } from '../../../src/plan/budgets.ts';
import { decodeText } from '../../../src/plan/read/decodeText.ts';
import { placeOf } from '../../../src/plan/problem/placeOf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));
const problemsOf = (bytes: Uint8Array) =>
  decodeText(bytes, 'a.txt').problems.map(({ code, file, line, column }) => ({ code, file, line, column }));

describe(decodeText, () => {
  it.each([
    ['plain text', utf8('朝市\n開催\n'), '朝市\n開催\n'],
    ['a byte order mark', joined([0xef, 0xbb, 0xbf], '朝市'), '朝市'],
    ['line ends of Windows', utf8('朝市\r\n開催\r\n'), '朝市\n開催\n'],
    ['tabs', utf8('朝\t市'), '朝\t市'],
    ['characters outside the basic plane', utf8('𠮷野家の👪'), '𠮷野家の👪'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes, 'a.txt')).toEqual({ text, problems: [] });
  });

  it.each([
    ['Shift_JIS at the start', [0x8f, 0xa4], 1, 1],
    ['UTF-16 with a byte order mark', [0xff, 0xfe, 0x41, 0x00], 1, 1],
    ['EUC-JP', [0xb0, 0xa1], 1, 1],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 1, 1],
    ['an overlong slash', [0xc0, 0xaf], 1, 1],
    ['a character cut off at the end', [...utf8('ab'), 0xe6, 0x9c], 1, 3],
  ])('refuses %s', (_, bytes, line, column) => {
    expect(problemsOf(Uint8Array.from(bytes))).toEqual([{ code: 'file-encoding', file: 'a.txt', line, column }]);
  });

  it('finds the first bad byte behind Japanese text and line breaks', () => {
    expect(problemsOf(joined('一行目\r\n二行目\n三', [0x93, 0xfa], '四'))).toEqual([
      { code: 'file-encoding', file: 'a.txt', line: 3, column: 2 },
    ]);
  });

  it('gives no text when the encoding is wrong', () => {
    expect(decodeText(joined('title: ', [0x8f, 0xa4]), 'a.txt').text).toBe('');
  });

  it.each([
    ['NUL', 0x00],
    ['backspace', 0x08],
    ['vertical tab', 0x0b],
    ['form feed', 0x0c],
    ['a lone carriage return', 0x0d],
    ['escape', 0x1b],
    ['delete', 0x7f],
  ])('refuses %s', (_, byte) => {
    expect(problemsOf(joined('ab\nc', [byte], 'd'))).toEqual([{ code: 'file-control', file: 'a.txt', line: 2, column: 2 }]);
  });

  it.each(['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u{10FFFF}'])(
    'refuses what is no character and what XML may not hold: %j',
    (character) => {
      expect(problemsOf(utf8(`ab\nc${character}d`))).toEqual([{ code: 'file-control', file: 'a.txt', line: 2, column: 2 }]);
    },
  );

  it.each([
    ['a control character of the upper half', '\u0085'],
    ['a byte order mark in the middle', '\uFEFF'],
  ])('refuses %s', (_, character) => {
    expect(problemsOf(utf8(`ab\nc${character}d`))).toEqual([{ code: 'file-control', file: 'a.txt', line: 2, column: 2 }]);
  });

  it('shows a control character by its number', () => {
    expect(decodeText(utf8('a\u0000'), 'a.txt').problems.map(({ found }) => found)).toEqual(['a〔U+0000〕']);
  });

  it('refuses the replacement character that a wrong encoding left behind', () => {
    expect(problemsOf(utf8('朝市\n駅\uFFFDで'))).toEqual([{ code: 'file-replacement', file: 'a.txt', line: 2, column: 2 }]);
  });

  it('reports a control character and a replacement character together', () => {
    expect(problemsOf(utf8('\uFFFD\u0001')).map(({ code }) => code)).toEqual(['file-replacement', 'file-control']);
  });

  it.each([
    ['no byte', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['line breaks', '\n\r\n'],
    ['spaces, also full-width ones', '  　\n'],
  ])('calls a file empty that holds %s', (_, text) => {
    expect(problemsOf(utf8(text))).toEqual([{ code: 'file-empty', file: 'a.txt', line: 1, column: 1 }]);
  });

  it.each([
    ['in the first line', `${'あ'.repeat(20_001)}\nb`, 1],
    ['in the last line', `a\n\n${'a'.repeat(20_001)}`, 3],
    ['between others', `${'a\n'.repeat(30_000)}${'a'.repeat(20_001)}\na`, 30_001],
  ])('refuses a line that is too long %s', (_, text, line) => {
    expect(problemsOf(utf8(text))).toEqual([{ code: 'line-long', file: 'a.txt', line, column: 1 }]);
  });

  it('reads lines of exactly the limit', () => {
    expect(problemsOf(utf8(`${'a'.repeat(20_000)}\n${'b'.repeat(20_000)}`))).toEqual([]);
  });

  it.each([65_533, 65_534, 65_535, 65_536, 65_537])(
    'finds a wrong byte behind %i letters, at whatever place of a part it stands',
    (letters) => {
      const bytes = utf8(`${'あ\n'.repeat(letters)}あい`);
      bytes[bytes.length - 1] = 0xff;
      expect(problemsOf(bytes)).toEqual([{ code: 'file-encoding', file: 'a.txt', line: letters + 1, column: 2 }]);
    },
  );

  it('refuses a file above the limit without decoding it', () => {
    expect(problemsOf(new Uint8Array(fileBudget.bytes + 1).fill(0xff))).toEqual([
      { code: 'file-too-large', file: 'a.txt', line: 1, column: 1 },
    ]);
  });

  it('reads a file of exactly the limit', () => {
    expect(problemsOf(utf8(`${'a'.repeat(99)}\n`.repeat(fileBudget.bytes / 100)))).toEqual([]);
  });
});

describe(placeOf, () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
  ])('finds index %i of a text in line %i, column %i', (index, line, column) => {
    expect(placeOf('ab\n\ncd', index, 'a.txt')).toEqual({ file: 'a.txt', line, column });
  });
});
