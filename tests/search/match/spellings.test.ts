import { describe, expect, it } from 'vitest';
import { type SpellingRules, spellingsOf } from '../../../src/search/match/spellings.ts';

const rules: SpellingRules = {
  synonyms: [
    ['子ども', 'こども', '子供'],
    ['寄附', '寄付'],
    ['ふるさと寄附金', 'ふるさと納税'],
    ['ホームページ', 'HP'],
    ['市HP', '市のHP'],
  ],
  kana: ['エアコン', 'ホームページ'],
  eraYears: ['r1', 'r10', 'r6'],
};

function shown(form: string): string[] {
  return spellingsOf(form, rules).map((spelling) => spelling.shown);
}

describe(spellingsOf, () => {
  it.each<[string, readonly string[]]>([
    ['子ども', ['こども', '子供']],
    ['子供会', ['子ども会', 'こども会']],
    ['えあこん', ['エアコン']],
    ['hp', ['ほむぺじ', 'ホームページ']],
    ['空き家', []],
    ['', []],
  ])('gives the other spellings of %s', (form, spellings) => {
    expect(shown(form)).toEqual(spellings);
  });

  it('follows one group into another', () => {
    expect(shown('ふるさと寄付金')).toEqual(['ふるさと寄附金', 'ふるさと納税']);
  });

  it('never gives the query itself', () => {
    for (const form of ['子ども', 'エアコン', '令和6年度', 'ホームページ'])
      expect(spellingsOf(form, rules).map((spelling) => spelling.form)).not.toContain(form);
  });

  it('does not grow a spelling that contains the other', () => {
    expect(spellingsOf('市hp', rules).length).toBeLessThan(12);
  });

  it('looks for a pasted sentence as it is', () => {
    expect(spellingsOf('子ども'.repeat(21), rules)).toEqual([]);
    expect(spellingsOf('あ'.repeat(100_000), rules)).toEqual([]);
  });

  it('lets no digit follow a short year that another one begins with', () => {
    const bounded = Object.fromEntries(spellingsOf('令和元年度', rules).map((spelling) => [spelling.form, spelling.bounded]));
    expect(bounded).toMatchObject({ r1: true, '2019年度': false });
    expect(spellingsOf('2024年度', rules).find(({ form }) => form === 'r6')).toEqual({ form: 'r6', shown: 'R6', bounded: false });
  });
});
