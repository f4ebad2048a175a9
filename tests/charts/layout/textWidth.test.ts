import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/layout/textWidth.ts';

describe(textWidth, () => {
  it.each([
    ['nothing', '', 0],
    ['a kanji', '市', 1],
    ['kana and punctuation', 'あ、', 2],
    ['a full-width letter', 'Ａ', 1],
    ['a half-width kana', 'ｱ', 0.66],
    ['figures', '39', 1.32],
    ['a wide letter', 'W', 1],
    ['a kanji outside the basic plane', '𠮷', 1],
    ['a kanji of a certain form', '辻\u{e0100}', 1],
    ['a letter with a loose mark', 'e\u0301', 0.66],
    ['a duck', '🦆', 1],
  ])('is that of %s', (_, text, ems) => {
    expect(textWidth(text, 1)).toBeCloseTo(ems, 10);
    expect(textWidth(text, 14)).toBeCloseTo(14 * ems, 10);
  });
});
