import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/schema/characters.ts';

describe(shownText, () => {
  it.each([
    ['a colour of a terminal', '\u001B[31m赤\u001B[0m', '〔U+001B〕[31m赤〔U+001B〕[0m'],
    ['a C1 control that begins a command', '\u009B2J', '〔U+009B〕2J'],
    ['a line break', 'a\r\nb', 'a〔U+000D〕〔U+000A〕b'],
    ['a mark that turns the direction', 'a\u202Etxt.exe', 'a〔U+202E〕txt.exe'],
    ['an isolate', '\u2066x\u2069', '〔U+2066〕x〔U+2069〕'],
    ['a tag character', 'a\u{E0041}', 'a〔U+E0041〕'],
    ['a private character', '\uE000', '〔U+E000〕'],
    ['half a surrogate pair', '\uD800', '〔U+D800〕'],
  ])('shows %s as its number', (_, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('leaves what people read', () => {
    expect(shownText('計画の 𠮷田　👩🏽\u200D🌾 (1)')).toBe('計画の 𠮷田　👩🏽\u200D🌾 (1)');
  });
});
