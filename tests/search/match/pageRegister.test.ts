import { describe, expect, it } from 'vitest';
import { packRegister, type PageRegister, unpackRegister } from '../../../src/search/match/pageRegister.ts';
import { registered } from '../registeredPage.ts';

const register: PageRegister = {
  probe: 'pagefind/index/a.pf_index',
  kinds: ['goal', 'initiative', 'department', 'page'],
  departments: { town: 'まちづくり課', roads: '建設課' },
  synonyms: [['空き家', '空家']],
  kana: ['バンク'],
  eraYears: ['r6'],
  pages: [
    registered({
      key: 'ja_1',
      address: 'goals/goal-1/',
      title: '雇用',
      kind: 'goal',
      place: '基本目標1',
      top: 'goal-1',
      numeric: true,
      names: ['従業者数'],
    }),
    registered({
      key: 'ja_2',
      address: 'initiatives/akiya/',
      title: '空き家',
      place: '基本目標2 › (1)',
      top: 'goal-2',
      departments: ['town', 'roads'],
      changes: ['renamed', 'revised'],
      warning: '削除',
    }),
    registered({ key: 'ja_3', address: 'about/', title: '案内', kind: 'page', place: '基本目標1' }),
  ],
};

describe(packRegister, () => {
  it('is read back as it was', () => {
    expect(unpackRegister(packRegister(register))).toEqual(register);
  });

  it('names a place once', () => {
    expect(packRegister(register).places).toEqual(['基本目標1', '基本目標2 › (1)']);
  });
});
