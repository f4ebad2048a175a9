import { describe, expect, it } from 'vitest';
import { searchForm } from '../../../src/search/match/searchForm.ts';
import { searchTokens } from '../../../src/search/match/searchTokens.ts';

describe(searchTokens, () => {
  it.each([
    ['nothing', '', ''],
    ['kanji and kana', '空き家', '空 き 家'],
    ['letters and digits', 'R6年度', 'r 6 年 度'],
    ['a mark over a letter', 'が', 'が'],
    ['punctuation as its code', 'R&D', 'r 0026 d'],
    ['brackets as their codes', '<b>', '003c b 003e'],
    ['a long vowel, which is a letter', 'バー', 'バ ー'],
    ['a percent sign', '100%', '1 0 0 0025'],
    ['a character outside the basic plane', '𠮷田', '𠮷 田'],
    ['a letter with a mark, whose mark the index would drop', 'café', 'c a f 00e9'],
    ['a letter of another script as its code', 'ω', '03c9'],
    ['a picture outside the basic plane as its code', '🦆', '1f986'],
    ['an expanded character', '㈱', '0028 株 0029'],
  ])('cuts %s', (_, text, tokens) => {
    expect(searchTokens(searchForm(text))).toBe(tokens);
  });

  it('gives the same tokens for a query and the text that it stands in', () => {
    const text = searchTokens(searchForm('「あさくちブランド」商品数（R6年度・累計）を、15個に増やす 100%'));
    for (const query of ['あさくち', 'ブランド」商品', '（Ｒ６', '年度累計', '15個', '100％', '15個に 増やす'])
      expect(` ${text} `).toContain(` ${searchTokens(searchForm(query))} `);
  });

  it('keeps a code apart from the digits that it looks like', () => {
    expect(searchTokens('0026')).not.toBe(searchTokens('&'));
  });
});
