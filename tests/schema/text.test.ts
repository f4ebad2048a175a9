import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { badIds } from '../fixtures/badIds.ts';
import { id, kpiId, lineNumber, plainText, rawText, reservedNames, textFault } from '../../src/schema/text.ts';

/** What a schema says about a text: the problems it names, or nothing where the text is fine. */
const problemsOf = (schema: z.ZodType, text: unknown): unknown[] =>
  (schema.safeParse(text).error?.issues ?? []).map((issue): unknown => (issue.code === 'custom' ? issue.params?.['problem'] : issue.code));

describe(textFault, () => {
  it.each([
    ['a Japanese text', '空き家情報バンクによる住宅情報の提供'],
    ['one character', '有'],
    ['a full-width space inside', '岡山　太郎'],
    ['a space inside', '浅口 よいとこ'],
    ['a dash that means not measured', '—'],
    ['a text that begins with a bracket', '(再生可能エネルギー等導入推進基金事業)'],
    ['a text that begins with 「', '「あさくちブランド」認定数'],
    ['a text that begins with ・', '・工業団地の整備'],
    ['a text that begins with #', '#1'],
    ['operators inside', '5=5、a+b、c@d'],
    ['a minus sign that no spreadsheet reads', '−5人'],
    ['a triangle that means minus', '▲5人'],
    ['an emoji', '👪'],
    ['a character outside the basic plane', '𠮷野家'],
    ['a composed dakuten', 'が'],
    ['half-width kana', 'ｶﾞ'],
    ['a character in a circle', '①'],
    ['an ideographic variation', '葛\u{E0100}城市'],
    ['a compatibility ideograph', '\uFA1B祉課'],
    ['a compatibility ideograph with its variation', '\uFA19\uFE00社'],
    ['the sign for ohm', '5\u2126'],
    ['the sign for ångström', '5\u212B'],
    ['a character whose marks stay apart in NFC', '\u0958'],
    ['a family joined of four', '👨\u200D👩\u200D👧\u200D👦'],
    ['a flag joined of two', '🏳\uFE0F\u200D🌈'],
    ['a farmer with a colour of skin', '👩🏽\u200D🌾です'],
    ['a heart in two colours', '❤\uFE0F\u200D🔥'],
  ])('finds nothing wrong with %s: %j', (_, text) => {
    expect(textFault(text)).toBeUndefined();
  });

  it.each([
    '-5',
    '+5',
    '-5人',
    '-0.5%',
    '-1,234件',
    '-1,234.5千円',
    '+10ポイント',
    '-5 人',
    '-3℃',
    '－５人',
    '＋５％',
    '-10㎡',
    '-10km²',
    '-1.5‰',
  ])('lets the number %s begin with its sign', (text) => {
    expect(textFault(text)).toBeUndefined();
  });

  it.each([
    ['a formula', '=1+1'],
    ['a link', '=HYPERLINK("https://example.org")'],
    ['a command', "=cmd|' /C calc'!A0"],
    ['an old formula', '+A1'],
    ['an old formula with minus', '-A1'],
    ['a function', '@SUM(A1)'],
    ['a number that goes on as a formula', '-1+PI()'],
    ['a number that is multiplied', '-5*NOW()'],
    ['a number and a name', '+1+A'],
    ['a number and a command', "-1|cmd'!A"],
    ['a difference', '-5-5'],
    ['a quotient', '-5/A'],
    ['a full-width equals sign', '＝1+1'],
    ['a full-width plus sign', '＋あ'],
    ['a full-width minus sign', '－あ'],
    ['a full-width at sign', '＠あ'],
    ['a minus sign alone', '-'],
    ['a bullet made of a hyphen', '- 工業団地の整備'],
    ['an address of a social network', '@asakuchi'],
    ['an equals sign alone', '='],
  ])('refuses %s: %j', (_, text) => {
    expect(textFault(text)).toBe('text-formula');
  });

  it.each([
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['a tab', 'a\tb'],
    ['a NUL', 'a\u0000b'],
    ['an escape', 'a\u001Bb'],
    ['a delete', 'a\u007Fb'],
    ['a next line', 'a\u0085b'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['a zero-width space', 'a\u200Bb'],
    ['a zero-width joiner', 'a\u200Db'],
    ['a joiner behind an emoji', '👩\u200D'],
    ['a joiner before an emoji', 'a\u200D🌾'],
    ['two joiners between emoji', '👩\u200D\u200D🌾'],
    ['a joiner between kanji', '東\u200D京'],
    ['a joiner behind a colour of skin alone', 'a🏽\u200D🌾'],
    ['a joiner that makes no emoji of several parts beside one that does', '👩\u200D🌾\u200Dです'],
    ['a mark that turns the direction', 'a\u202Eb'],
    ['an isolate that turns the direction', 'a\u2067b'],
    ['a word joiner', 'a\u2060b'],
    ['a soft hyphen', 'a\u00ADb'],
    ['a byte order mark', '\uFEFFa'],
    ['a replacement character', 'a\uFFFDb'],
    ['half a surrogate pair', 'a\uD800b'],
    ['what is no character', 'a\uFFFEb'],
    ['what is no character outside the basic plane', 'a\u{2FFFF}b'],
    ['a line feed at the end', 'a\n'],
    ['a line feed alone', '\n'],
    ['a formula after a tab', '\t=1+1'],
  ])('refuses %s', (_, text) => {
    expect(textFault(text)).toBe('text-control');
  });

  it.each([
    ['a space before', ' a'],
    ['a space after', 'a '],
    ['a full-width space before', '　a'],
    ['a full-width space after', 'a　'],
    ['a non-breaking space after', 'a\u00A0'],
    ['a space alone', ' '],
    ['a space before a formula', ' =1+1'],
  ])('refuses %s', (_, text) => {
    expect(textFault(text)).toBe('text-edge-space');
  });

  it.each([
    ['a dakuten of its own', 'か\u3099'],
    ['a handakuten of its own', 'は\u309A'],
    ['an accent of its own', 'e\u0301'],
    ['hangul in pieces', '\u1112\u1161\u11AB'],
    ['marks in another order', 'a\u0301\u0323'],
    ['a mark behind a character that changes under NFC', '\u212B\u0301'],
    ['a dakuten of its own beside a compatibility ideograph', '\uFA1Bか\u3099'],
  ])('refuses %s', (_, text) => {
    expect(textFault(text)).toBe('text-normalization');
  });

  it.each(['\uE000', '浅\uF8FF口', '\u{F0000}', '\u{10FFFD}です'])('refuses %j, which is another character on every computer', (text) => {
    expect(textFault(text)).toBe('text-gaiji');
  });

  it('refuses no text at all', () => {
    expect(textFault('')).toBe('text-empty');
  });
});

describe('plainText', () => {
  it('names the fault of a text', () => {
    expect(problemsOf(plainText, '朝市')).toEqual([]);
    expect(problemsOf(plainText, '')).toEqual(['text-empty']);
    expect(problemsOf(plainText, '=1')).toEqual(['text-formula']);
  });

  it.each([[15], [true], [null], [undefined], [['a']], [{ a: 'b' }]])('refuses %j, which is no text', (value) => {
    expect(problemsOf(plainText, value)).toEqual(['invalid_type']);
  });
});

describe('rawText', () => {
  it('may be empty, as a cell of the source may be', () => {
    expect(problemsOf(rawText, '')).toEqual([]);
  });

  it.each([
    ['—', []],
    ['-5人', []],
    ['-', []],
    ['－', []],
    ['---', []],
    ['ー', []],
    ['* 未測定', []],
    ['- ', ['text-edge-space']],
    ['--A1', ['text-formula']],
    ['- 5人', ['text-formula']],
    ['=', ['text-formula']],
    ['+', ['text-formula']],
    ['=1', ['text-formula']],
    [' 5人', ['text-edge-space']],
    [' —', ['text-edge-space']],
    ['5\n—', ['text-control']],
    ['5\n人', ['text-control']],
  ])('says of %j: %j', (text, problems) => {
    expect(problemsOf(rawText, text)).toEqual(problems);
  });
});

describe('id', () => {
  it.each([
    'a',
    '0',
    'a1',
    '1a',
    'a-b',
    'a--b',
    'a-',
    'akiya-bank',
    'goal-1',
    'tokyo-23-wards',
    'console',
    'com',
    'com0',
    'com10',
    'lpt',
    'null',
    'index',
    'x'.repeat(64),
  ])('takes %s', (text) => {
    expect(problemsOf(id, text)).toEqual([]);
  });

  it.each(badIds)('refuses %s: %j', (_, text) => {
    expect(problemsOf(id, text)).toEqual(['id-form']);
  });

  it.each([[1], [null], [undefined], [true]])('refuses %j, which is no text', (value) => {
    expect(problemsOf(id, value)).toEqual(['invalid_type']);
  });

  it('refuses every reserved name', () => {
    expect(reservedNames.size).toBe(22);
    expect([...reservedNames].filter((name) => problemsOf(id, name).length === 0)).toEqual([]);
  });
});

describe('kpiId', () => {
  it.each(['kpi-a', 'kpi-1', 'kpi-goal-1-employees'])('takes %s', (text) => {
    expect(problemsOf(kpiId, text)).toEqual([]);
  });

  it.each(['a', 'kpi', 'kpia', 'akpi-a', '1-1'])(
    'refuses %s, which a spreadsheet could take for a date or which hides what it is',
    (text) => {
      expect(problemsOf(kpiId, text)).toEqual(['kpi-id-form']);
    },
  );

  it.each(['KPI-a', 'kpi-あ', 'kpi_a', 'ｋｐｉ-a', '', `kpi-${'x'.repeat(61)}`])('calls %j a wrong id and nothing else', (text) => {
    expect(problemsOf(kpiId, text)).toEqual(['id-form']);
  });
});

describe('lineNumber', () => {
  it.each([1, 99, 100_000])('takes %d', (line) => {
    expect(problemsOf(lineNumber, line)).toEqual([]);
  });

  it.each([
    [0, 'too_small'],
    [-1, 'too_small'],
    [1.5, 'invalid_type'],
    ['1', 'invalid_type'],
    [Number.NaN, 'invalid_type'],
    [null, 'invalid_type'],
  ])('refuses %j', (line, code) => {
    expect(problemsOf(lineNumber, line)).toEqual([code]);
  });
});
