import { describe, expect, it } from 'vitest';
import { compareRanks, rank, rankedPage } from '../../../src/search/match/rankPages.ts';
import { registered } from '../registeredPage.ts';

const departments = { town: 'まちづくり課' };
const page = rankedPage(
  registered({ title: '空き家情報バンク', names: ['登録物件数'], place: '基本目標2 › (1) 移住の促進', departments: ['town'] }),
  departments,
);

describe(rank, () => {
  it.each<[string, readonly (readonly string[])[], readonly [number, number, number]]>([
    ['in the title', [['空き家']], [1, 100, -8]],
    ['in the name of a KPI', [['登録物件']], [0, 40, 0]],
    ['in the place', [['移住']], [0, 20, 0]],
    ["in the department's name", [['まちづくり']], [0, 10, 0]],
    ['in prose', [['調べる']], [0, 1, 0]],
    ['in title and prose', [['空き家'], ['調べる']], [0, 101, 0]],
    ['twice in the title', [['空き家'], ['情報']], [1, 200, -8]],
    ['in one of two spellings', [['空家', '空き家']], [1, 100, -8]],
  ])('weighs a term %s', (_, spellings, expected) => {
    expect(rank(page, spellings)).toEqual(expected);
  });
});

describe(compareRanks, () => {
  it('puts titles first, then the heavier, then the shorter title, and else changes nothing', () => {
    expect(compareRanks([1, 100, -8], [0, 140, 0])).toBeLessThan(0);
    expect(compareRanks([0, 40, 0], [0, 20, 0])).toBeLessThan(0);
    expect(compareRanks([1, 100, -4], [1, 100, -8])).toBeLessThan(0);
    expect(compareRanks([0, 1, 0], [0, 1, 0])).toBe(0);
  });
});
