import { describe, expect, it } from 'vitest';
import { pagesTitled, pagesWith, pagesWithAny } from '../../../scripts/searchReport/truth.ts';
import { makePage } from './makePage.ts';

const pages = [
  makePage('a/', '空き家の活用', 'KPIは６次産業化の件数。', 'ワーク・ライフ・バランス'),
  makePage('b/', '住まい', '空き家と空家、', '子育て支援'),
  makePage('c/', 'エアコン', '支援の子育て'),
];

describe(pagesWith, () => {
  it.each([
    ['空き家', ['a/', 'b/']],
    ['ｴｱｺﾝ', ['c/']],
    ['kpi', ['a/']],
    ['6次産業化', ['a/']],
    ['ワークライフバランス', ['a/']],
    ['空き家 子育て', ['b/']],
    ['子育て　支援', ['b/', 'c/']],
    ['子育て支援', ['b/']],
    ['、子育て', ['b/']],
    ['宇宙', []],
    [' ', []],
  ])('of 「%s」 are those whose text has it', (query, addresses) => {
    expect([...pagesWith(query, pages)]).toEqual(addresses);
  });
});

describe(pagesWithAny, () => {
  it('are those with one spelling or another, each once', () => {
    expect([...pagesWithAny(['空家', '空き家'], pages)].sort()).toEqual(['a/', 'b/']);
  });
});

describe(pagesTitled, () => {
  it.each([
    ['空き家', ['a/']],
    ['ｴｱ', ['c/']],
    ['子育て', []],
    ['・', []],
  ])('of 「%s」 are those whose title has it', (query, addresses) => {
    expect([...pagesTitled(query, pages)]).toEqual(addresses);
  });
});
