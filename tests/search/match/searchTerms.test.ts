import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../src/search/match/searchTerms.ts';

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
    expect(searchTerms(query)).toEqual(terms.map((form) => ({ form, spaced: undefined })));
  });

  it.each([
    ['a phrase with spaces', '"学校 運営"', [{ form: '学校運営', spaced: '学校 運営' }]],
    ['a phrase without a space', '"学校運営"', [{ form: '学校運営', spaced: undefined }]],
    [
      'a phrase between words',
      '市 "学校　運営 協議会" 回数',
      [
        { form: '市', spaced: undefined },
        { form: '学校運営協議会', spaced: '学校 運営 協議会' },
        { form: '回数', spaced: undefined },
      ],
    ],
    [
      'round and full-width quotation marks',
      '“学校 運営” ＂市 民＂',
      [
        { form: '学校運営', spaced: '学校 運営' },
        { form: '市民', spaced: '市 民' },
      ],
    ],
    ['an empty phrase', '"" 市', [{ form: '市', spaced: undefined }]],
    ['one quotation mark, a character like any other', '"', [{ form: '"', spaced: undefined }]],
    [
      'a quotation mark that is not closed',
      '"学校 運営',
      [
        { form: '"学校', spaced: undefined },
        { form: '運営', spaced: undefined },
      ],
    ],
  ])('reads %s', (_, query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });
});
