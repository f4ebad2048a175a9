import { describe, expect, it } from 'vitest';
import { queryGroups, type QueryGroup } from '../../../scripts/searchReport/queryGroups.ts';
import { pagesWith } from '../../../scripts/searchReport/truth.ts';
import { sampleLevels } from '../../setup/samplePlan.ts';
import { makePage } from './makePage.ts';

const pages = [
  makePage('akiya/', '空き家情報バンクの活用', '住宅情報を市民へ提供する。', '観光と農業'),
  makePage('child/', '子育て支援の充実', '保育所と学校給食センターの整備', 'バランス'),
  makePage('city/', '天文台への案内', '空家の除却、河川、道路、橋梁、防災、図書館'),
];
const words = {
  searchExamples: ['天文', '防災'],
  synonyms: [
    ['空き家', '空家'],
    ['寄附', '寄付'],
  ],
  levels: sampleLevels,
};
const groups = queryGroups(pages, words);

function group(letter: string): QueryGroup {
  const found = groups.find((each) => each.letter === letter);
  if (!found) throw new Error(`There is no group ${letter}`);
  return found;
}

const queriesOf = (letter: string) => group(letter).questions.map(({ query }) => query);

describe(queryGroups, () => {
  it('takes the words that the plan offers as examples', () => {
    expect(queriesOf('S')).toEqual(['天文', '防災']);
  });

  it('takes whole runs of kanji or katakana, never a single character', () => {
    expect(queriesOf('A')).toEqual(expect.arrayContaining(['家情報', 'バンク', '住宅情報', '学校給食', 'センター', '図書館', '観光']));
    expect(queriesOf('A').filter((query) => !/^(?:\p{sc=Han}{2,}|[\p{sc=Katakana}ー]{2,})$/u.test(query))).toEqual([]);
  });

  it('takes the second halves of compounds of four characters and more', () => {
    expect(queriesOf('B')).toEqual(['ター', 'ンス', '情報', '給食']);
  });

  it('takes compounds whose last character is not typed yet', () => {
    expect(queriesOf('H')).toEqual(['センタ', 'バラン', 'バン', '住宅情', '保育', '図書', '天文', '学校給', '家情'].sort());
  });

  it('takes pieces of titles that begin and end in the middle of words', () => {
    expect(queriesOf('X')).toEqual(['台への案内', '空き家情', '育て支援']);
  });

  it('takes the titles of the last level with pages', () => {
    expect(queriesOf('T')).toEqual(['天文台への案内', '子育て支援の充実', '空き家情報バンクの活用']);
  });

  it('invents compounds of words that occur, which occur nowhere and have no other spelling', () => {
    const invented = queriesOf('N');
    expect(invented.length).toBeGreaterThanOrEqual(10);
    expect(invented.filter((query) => pagesWith(query, pages).size > 0)).toEqual([]);
    expect(invented.filter((query) => /空家|空き家/.test(query))).toEqual([]);
    const runs = queriesOf('A');
    for (const query of invented)
      expect(
        runs.some((head) => query.startsWith(head) && runs.includes(query.slice(head.length))),
        query,
      ).toBe(true);
  });

  it('takes each spelling of a word that occurs in some spelling', () => {
    expect(group('V').questions.map(({ query, truth }) => [query, [...truth]])).toEqual([
      ['空き家', ['akiya/', 'city/']],
      ['空家', ['akiya/', 'city/']],
    ]);
  });

  it('knows the right pages of each literal query, and which of them have it in their title', () => {
    for (const { questions, kind } of groups) {
      for (const { query, truth } of questions) if (kind === 'literal') expect([...truth], query).toEqual([...pagesWith(query, pages)]);
    }
    expect(group('A').questions.find(({ query }) => query === '案内')?.titled).toEqual(new Set(['city/']));
    expect(group('A').questions.find(({ query }) => query === '道路')?.titled).toEqual(new Set());
  });

  it('makes the same queries from the same pages, at most 200 of a kind', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      makePage(
        `${n}/`,
        `題${String.fromCodePoint(0x4e00 + n)}`,
        Array.from({ length: 30 }, (_, m) => String.fromCodePoint(0x5000 + n * 30 + m, 0x6000 + m)).join('の'),
      ),
    );
    expect(queryGroups(many, words)).toEqual(queryGroups(many, words));
    expect(queryGroups(many, words).map(({ letter, questions }) => `${letter}${questions.length}`)).toEqual(
      expect.arrayContaining(['A200', 'T30', 'N60']),
    );
  });
});
