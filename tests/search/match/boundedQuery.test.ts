import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedQuery, boxLength, queryBounds } from '../../../src/search/match/boundedQuery.ts';
import { searchTerms } from '../../../src/search/match/searchTerms.ts';

const words = (count: number) => Array.from({ length: count }, (_, place) => `語${place}`).join(' ');

describe(boundedQuery, () => {
  it.each([
    ['nothing', ''],
    ['a usual query', '空き家　バンク "登録 件数"'],
    ['full-width letters, which stay as they were typed', 'ＩＣＴ'],
    ['as many characters as are looked for', 'あ'.repeat(200)],
    ['as many terms as are looked for', words(16)],
    ['a phrase of many words, which is one term', `"${words(20)}"`],
  ])('leaves %s alone', (_, query) => {
    expect(boundedQuery(query)).toEqual({ query, isCut: false });
  });

  it.each([
    ['a character more', 'あ'.repeat(201), 'あ'.repeat(200)],
    ['100 kB of one kana', 'あ'.repeat(100_000), 'あ'.repeat(200)],
    ['a megabyte of words', 'あ '.repeat(500_000), 'あ '.repeat(16).trim()],
    ['a word more', words(17), words(16)],
    ['a phrase whose end is too far away', `"${words(60)}"`, `"${words(16)}`],
    [
      'characters that each become eighteen',
      'ﷺ'.repeat(40),
      'ﷺ'.repeat(40).normalize('NFKC').slice(0, 200).trim().split(' ').slice(0, 16).join(' '),
    ],
    ['characters of two code units, one of which would be left', '𠮷'.repeat(200), '𠮷'.repeat(100)],
    ['a character that would be cut in two', `${'あ'.repeat(boxLength - 1)}𠮷`, 'あ'.repeat(200)],
  ])('cuts %s', (_, typed, query) => {
    expect(boundedQuery(typed)).toEqual({ query, isCut: true });
  });

  it('cuts no query twice, and never leaves more than is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 60 }), (text, times) => {
        const { query, isCut } = boundedQuery(text.repeat(times));
        if (isCut) expect(boundedQuery(query)).toEqual({ query, isCut: false });
        expect(query.normalize('NFKC').length).toBeLessThanOrEqual(queryBounds.characters);
        expect(searchTerms(text.repeat(times)).length).toBeLessThanOrEqual(queryBounds.terms);
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});
