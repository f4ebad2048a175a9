import { describe, expect, it } from 'vitest';
import { yearSpellings } from '../../../src/search/match/yearSpellings.ts';

const known = ['r1', 'r6', 'h30'];

describe(yearSpellings, () => {
  it.each<[string, readonly string[]]>([
    ['令和6年度', ['2024年度', 'r6']],
    ['令和六年度', ['2024年度', '令和6年度', 'r6']],
    ['r6', ['2024年', '令和6年']],
    ['2024年度', ['令和6年度', 'r6']],
    ['2024', ['2024年', '令和6年', 'r6']],
    ['平成30年', ['2018年', 'h30']],
    ['h30', ['2018年', '平成30年']],
    ['2019年度', ['平成31年度', '令和元年度', '令和1年度', 'r1']],
    ['令和元年度', ['2019年度', '平成31年度', '令和1年度', 'r1']],
    ['令和十二年度', ['2030年度', '令和12年度']],
    ['目標2024年度の値', ['目標令和6年度の値', '目標r6の値']],
  ])('writes %s in the other ways', (form, spellings) => {
    expect(yearSpellings(form, known)).toEqual(spellings);
  });

  it.each(['', '空き家', '12345', 'usr6', 'r600', '令和0年度', '昭和99年', '令和', '平成百年', '9999'])(
    'leaves %j, which is no year, alone',
    (form) => {
      expect(yearSpellings(form, known)).toEqual([]);
    },
  );
});
