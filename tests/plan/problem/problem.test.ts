import { describe, expect, it } from 'vitest';
import { ContentError, formatProblems, problem, sortProblems } from '../../../src/plan/problem/problem.ts';
import { problemTexts } from '#words/problems.ts';

const place = (file: string, line = 1, column = 1) => ({ file, line, column });

describe(problem, () => {
  it('fills the blanks of its text from the case at hand', () => {
    expect(problem('id-duplicate', place('a.yaml', 2, 3), 'kpi-a', { other: 'b.yaml:5' })).toEqual({
      code: 'id-duplicate',
      file: 'a.yaml',
      line: 2,
      column: 3,
      title: '同じIDが2回あります',
      found: 'kpi-a',
      allowed: '一つのIDは1回だけ',
      mend: '後から加えたほうを変えてください。もう一つは b.yaml:5 にあります。',
    });
  });

  it('does not fill blanks that stand in what was found', () => {
    expect(problem('reference-unknown', place('a.yaml'), '{what}', { what: 'KPI', allowed: '{what}' })).toMatchObject({
      found: '{what}',
      allowed: '{what}',
    });
  });

  it('cuts what was found after 80 characters, never through a character', () => {
    expect(problem('text-formula', place('a.yaml'), '𠮷'.repeat(81)).found).toBe(`${'𠮷'.repeat(80)}…`);
    expect(problem('text-formula', place('a.yaml'), '𠮷'.repeat(80)).found).toBe('𠮷'.repeat(80));
  });

  it.each([
    ['a line break', 'a\nb', 'a〔U+000A〕b'],
    ['a NUL', '\u0000', '〔U+0000〕'],
    ['a zero-width space', 'a\u200Bb', 'a〔U+200B〕b'],
    ['a mark that turns the direction', '\u202Ea', '〔U+202E〕a'],
    ['a line separator', '\u2028', '〔U+2028〕'],
    ['half a surrogate pair', '\uD800', '〔U+D800〕'],
    ['a filler of hangul', '\u3164', '〔U+3164〕'],
    ['a tag', 'a\u{E0041}', 'a〔U+E0041〕'],
    ['a private character', '浅\uE000口', '浅〔U+E000〕口'],
    ['a character that is lost', '駅\uFFFDで', '駅\uFFFDで'],
    ['what is no character', 'a\uFFFEb', 'a〔U+FFFE〕b'],
    ['spaces alone', '  　', '空白だけ（3文字）'],
    ['nothing', '', '何もない'],
  ])('shows %s, which nobody would see', (_, found, shown) => {
    expect(problem('text-control', place('a.yaml'), found).found).toBe(shown);
  });
});

describe('problemTexts', () => {
  it.each(Object.entries(problemTexts))('say what %s is, what is allowed and how to mend it', (_, { title, allowed, mend }) => {
    expect(title).toMatch(/[^。]$/);
    expect(allowed).not.toBe('');
    // What a system's own error asks for is a sentence of its text.
    expect(mend).toMatch(/。$|^\{hint\}$/);
    expect(`${title}${allowed}`).not.toMatch(/[Ａ-Ｚａ-ｚ０-９]/);
  });
});

describe(sortProblems, () => {
  it('sorts by file, line, column and code, with lines as numbers', () => {
    const problems = [
      problem('text-empty', place('b.yaml', 1, 1), ''),
      problem('text-empty', place('a.yaml', 10, 1), ''),
      problem('text-empty', place('a.yaml', 9, 20), ''),
      problem('text-empty', place('a.yaml', 9, 3), ''),
      problem('id-form', place('a.yaml', 9, 3), ''),
    ];
    expect(sortProblems(problems).map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
      'id-form a.yaml:9:3',
      'text-empty a.yaml:9:3',
      'text-empty a.yaml:9:20',
      'text-empty a.yaml:10:1',
      'text-empty b.yaml:1:1',
    ]);
    expect(problems[0]?.file).toBe('b.yaml');
  });
});

describe(formatProblems, () => {
  it('writes one block for each problem and counts them', () => {
    expect(
      formatProblems([
        problem('text-empty', place('a.yaml', 2, 3), '空の文字', { hint: '文を書いてください。' }),
        problem('kpi-id-form', place('b.md', 4, 5), 'a'),
      ]),
    ).toBe(
      [
        'a.yaml:2:3  文が空です  [text-empty]',
        '  見つけたもの  空の文字',
        '  書けるもの    目に見える文字が1つ以上ある文',
        '  直し方        文を書いてください。',
        '',
        'b.md:4:5  KPIのIDの形が違います  [kpi-id-form]',
        '  見つけたもの  a',
        '  書けるもの    kpi- で始まるID',
        '  直し方        先頭に kpi- を付けてください。',
        '',
        '2件の問題があります。すべて直すまで、公開中のサイトは変わりません。',
      ].join('\n'),
    );
  });
});

describe(ContentError, () => {
  it('carries its problems and says them', () => {
    const problems = [problem('text-empty', place('a.yaml'), '空の文字')];
    const error = new ContentError(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.problems).toBe(problems);
    expect(error.message).toBe(formatProblems(problems));
  });
});
