import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanaRuns } from '../../../src/search/match/kanaRuns.ts';
import { kanaSpellings } from '../../../src/search/match/kanaSpellings.ts';
import { looseForm } from '../../../src/search/match/searchForm.ts';

describe(kanaSpellings, () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['a word that is written in katakana', 'えあこん', ['エアコン'], ['えあこん', 'エアコン']],
    ['a word with long vowels', 'さば', ['サーバー'], ['さば', 'サーバー']],
    ['the beginning of a word', 'えあ', ['エアコン'], ['えあ', 'エア']],
    ['the end of a word', 'こん', ['エアコン'], ['こん', 'コン']],
    ['the middle of a word', 'あこ', ['エアコン'], ['あこ', 'アコ']],
    ['katakana between other characters', '市えある', ['エール'], ['市えある']],
    ['katakana after hiragana', 'あさくちえる', ['エール'], ['あさくちえる', 'あさくちエール']],
    [
      'a word that the pages write both ways',
      'まちづくりぷらん',
      ['マチ', 'プラン'],
      ['まちづくりぷらん', 'マチづくりぷらん', 'マチづくりプラン', 'まちづくりプラン'],
    ],
    ['kanji alone', '空家', ['エアコン'], ['空家']],
    ['nothing', '', ['エアコン'], ['']],
    ['no katakana in the pages', 'えあこん', [], ['えあこん']],
  ])('spells %s', (_, loose, runs, spellings) => {
    expect([...kanaSpellings(loose, runs)].sort()).toEqual([...spellings].sort());
  });

  it('gives the spelling of any piece of a text, found by its loose form', () => {
    const character = fc.constantFrom('あ', 'か', 'ア', 'カ', 'ー', '市', 'x');
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 5 }),
        (characters, start, length) => {
          const text = characters.join('').replace(/^ー+|(?<=[市x])ー+/g, '');
          const piece = text.slice(start, start + length).replace(/^ー+/, '');
          const loose = looseForm(piece);
          if (loose === '') return;
          const spellings = kanaSpellings(loose, kanaRuns([text]));
          expect(
            spellings.some(
              (spelling) =>
                (piece.startsWith(spelling) && /^ー*$/.test(piece.slice(spelling.length))) ||
                spelling === piece ||
                spelling.startsWith(piece),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});
