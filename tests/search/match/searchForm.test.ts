import { describe, expect, it } from 'vitest';
import { looseForm, searchForm, spacedForm } from '../../../src/search/match/searchForm.ts';

describe(searchForm, () => {
  it.each([
    ['nothing', '', ''],
    ['kanji and kana', '空き家バンク', '空き家バンク'],
    ['capitals', 'ICT', 'ict'],
    ['full-width letters and digits', 'ＩＣＴ２０２４', 'ict2024'],
    ['half-width kana', 'ﾊﾞｽ', 'バス'],
    ['decomposed kana', 'か\u3099', 'が'],
    ['white space of every width', '空 き\t家　バ\u00A0ン\nク', '空き家バンク'],
    ['middle dots', 'ワーク・ライフ・バランス', 'ワークライフバランス'],
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

describe(spacedForm, () => {
  it.each([
    ['nothing', '', ''],
    ['spaces at the edges', ' 空き家 ', '空き家'],
    ['runs of white space', 'DX　 推進\n計画', 'dx 推進 計画'],
    ['middle dots', 'ワーク・ライフ バランス', 'ワークライフ バランス'],
  ])('keeps one space for %s', (_, text, form) => {
    expect(spacedForm(text)).toBe(form);
  });
});

describe(looseForm, () => {
  it.each([
    ['nothing', '', ''],
    ['katakana', 'エアコン', 'えあこん'],
    ['small and voiced katakana', 'ヴァイオリン', 'ゔぁいおりん'],
    ['a long vowel', 'サーバー', 'さば'],
    ['hiragana drawn long', 'らーめん', 'らめん'],
    ['kanji, letters and digits, which stay', '空き家bank2024', '空き家bank2024'],
    ['signs of repetition', 'ヽヾ', 'ゝゞ'],
  ])('makes katakana and hiragana alike: %s', (_, form, loose) => {
    expect(looseForm(form)).toBe(loose);
  });
});
