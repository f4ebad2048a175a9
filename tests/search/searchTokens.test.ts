import { describe, expect, it } from 'vitest';
import { searchForm, searchTerms, searchTokens } from '../../src/search/searchTokens.ts';

describe(searchForm, () => {
  it.each([
    ['nothing', '', ''],
    ['kanji and kana', '空き家バンク', '空き家バンク'],
    ['capitals', 'ICT', 'ict'],
    ['full-width letters and digits', 'ＩＣＴ２０２４', 'ict2024'],
    ['half-width kana', 'ﾊﾞｽ', 'バス'],
    ['decomposed kana', 'か\u3099', 'が'],
    ['white space of every width', '空 き\t家　バ\u00A0ン\nク', '空き家バンク'],
    ['middle dots of every kind', 'ワーク・ライフ・バランス', 'ワークライフバランス'],
    ['a half-width middle dot', 'ﾜｰｸ･ﾗｲﾌ', 'ワークライフ'],
    ['one character for several', '㈱', '(株)'],
    ['a ligature', 'ﬁ', 'fi'],
    ['an era in one character', '㍻', '平成'],
    ['a circled number', '①', '1'],
    ['punctuation, which stays', '（転入—転出）', '(転入—転出)'],
    ['a character outside the basic plane', '𠮷田', '𠮷田'],
  ])('folds %s', (_, text, form) => {
    expect(searchForm(text)).toBe(form);
    expect(searchForm(form)).toBe(form);
  });
});

describe(searchTokens, () => {
  it.each([
    ['nothing', '', ''],
    ['white space', ' 　\n', ''],
    ['kanji and kana', '空き家', '空 き 家'],
    ['letters and digits', 'R6年度', 'r 6 年 度'],
    ['a mark over a letter', 'が', 'が'],
    ['punctuation as its code', 'R&D', 'r 0026 d'],
    ['brackets as their codes', '<b>', '003c b 003e'],
    ['a long vowel, which is a letter', 'バー', 'バ ー'],
    ['a percent sign', '100%', '1 0 0 0025'],
    ['a character outside the basic plane', '𠮷田', '𠮷 田'],
    ['a picture outside the basic plane as its code', '🦆', '1f986'],
    ['an expanded character', '㈱', '0028 株 0029'],
  ])('cuts %s', (_, text, tokens) => {
    expect(searchTokens(text)).toBe(tokens);
  });

  it('gives the same tokens for a query and the text that it stands in', () => {
    const text = searchTokens('「あさくちブランド」商品数（R6年度・累計）を、15個に増やす 100%');
    for (const query of ['あさくち', 'ブランド」商品', '（Ｒ６', '年度累計', '15個', '100％', '15個に 増やす']) expect(` ${text} `).toContain(` ${searchTokens(query)} `);
  });

  it('keeps a code apart from the digits that it looks like', () => {
    expect(searchTokens('0026')).not.toBe(searchTokens('&'));
  });
});

describe(searchTerms, () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['white space', ' 　\t', []],
    ['one word', '空き家', ['空き家']],
    ['words between spaces of both widths', '空き家　バンク 登録', ['空き家', 'バンク', '登録']],
    ['spaces at the edges', ' 空き家 ', ['空き家']],
    ['full-width letters', 'ＩＣＴ', ['ict']],
    ['a middle dot, which joins', 'ワーク・ライフ', ['ワークライフ']],
    ['nothing but middle dots', '・ ・', []],
    ['a word with punctuation', '「あさくち」', ['「あさくち」']],
    ['one word twice', '空き家 空き家', ['空き家', '空き家']],
  ])('cuts a query of %s', (_, query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });
});
