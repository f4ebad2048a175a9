import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyCharacter, faultyCharacters, isVisible, shownText } from '../../src/schema/characters.ts';

/** Every code point, named by its number: half surrogates too. */
const codePoints = Array.from({ length: 0x110000 }, (_, number) => String.fromCodePoint(number));

/** The code points that match, each of which is refused wherever it stands alone. */
const matching = (pattern: RegExp) => codePoints.filter((character) => pattern.test(character));

const classes: readonly (readonly [name: string, pattern: RegExp, count: number])[] = [
  ['controls but tab and line feed', /[\p{Cc}--[\t\n]]/v, 63],
  ['marks of direction', /\p{Bidi_Control}/u, 12],
  ['formats', /\p{Cf}/u, 170],
  ['line and paragraph separators', /[\u2028\u2029]/u, 2],
  ['tags', /[\u{E0000}-\u{E007F}]/u, 128],
  ['private use', /\p{Co}/u, 137_468],
  ['noncharacters', /\p{Noncharacter_Code_Point}/u, 66],
  ['half surrogates', /\p{Cs}/u, 2048],
  ['what programs leave out, variation selectors and joiners where nothing varies or is joined', /\p{Default_Ignorable_Code_Point}/u, 4174],
  ['fillers of hangul, Braille blank, annotation, object, lost character', /[\u115F\u1160\u3164\uFFA0\u2800\uFFF9-\uFFFD]/u, 10],
];

/** Texts of Japanese cities: kanji also of the supplementary planes, with variations, kana of both widths, letters, signs, emoji. */
const ordinaryText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }).map((number) => String.fromCodePoint(number)),
      fc.integer({ min: 0x3041, max: 0x3096 }).map((number) => String.fromCodePoint(number)),
      fc.integer({ min: 0x30a1, max: 0x30fe }).map((number) => String.fromCodePoint(number)),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((number) => String.fromCodePoint(number)),
      fc.integer({ min: 0x20000, max: 0x2a6df }).map((number) => String.fromCodePoint(number)),
      fc
        .tuple(fc.constantFrom('葛', '辻', '𠮷', '﨑', '〆'), fc.integer({ min: 0xe0100, max: 0xe01ef }))
        .map(([kanji, number]) => kanji + String.fromCodePoint(number)),
      fc.integer({ min: 0xff01, max: 0xff9f }).map((number) => String.fromCodePoint(number)),
      fc.constantFrom(
        '　',
        '\u00A0',
        '\t',
        '\n',
        '〓',
        '①',
        '㈱',
        '髙',
        '﨑',
        '〜',
        '—',
        '※',
        '℃',
        '㎡',
        '¥',
        '…',
        '。',
        '「',
        '」',
        'é',
        'か\u3099',
      ),
      fc.constantFrom(
        '👪',
        '👨\u200D👩\u200D👧',
        '👩🏽\u200D🌾',
        '🏳\uFE0F\u200D🌈',
        '❤\uFE0F\u200D🔥',
        '☎\uFE0E',
        '㊙\uFE0F',
        '1\uFE0F\u20E3',
        '🇯🇵',
        '神\uFE00',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe(faultyCharacters, () => {
  it.each(classes)('refuses every one of the %s alone', (_, pattern, count) => {
    const characters = matching(pattern);
    expect(characters.length).toBeGreaterThanOrEqual(count);
    expect(characters.filter((character) => faultyCharacter(character)?.character !== character)).toEqual([]);
  });

  it('refuses numbers that are no character yet, and shows their number', () => {
    const characters = matching(/[\p{Cn}--[\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]]/v);
    expect(characters.length).toBeGreaterThan(700_000);
    expect(characters.filter((character) => faultyCharacter(character)?.fault !== 'unassigned')).toEqual([]);
  });

  it('finds each of them in ordinary text, at its place', () => {
    const characters = fc.constantFrom(
      ...classes
        .flatMap(([, pattern]) => matching(pattern).slice(0, 5000))
        .filter((character) => !/[\p{Cs}\p{Variation_Selector}\u200D]/u.test(character)),
    );
    fc.assert(
      fc.property(ordinaryText, characters, ordinaryText, (before, character, behind) => {
        expect([...faultyCharacters(`${before}${character}${behind}`)]).toMatchObject([{ character, index: before.length }]);
      }),
    );
  });

  it('finds nothing in ordinary text, and shows it as it is but for line breaks and tabs', () => {
    fc.assert(
      fc.property(ordinaryText, (text) => {
        expect([...faultyCharacters(text)]).toEqual([]);
        expect(shownText(text)).toBe(text.replaceAll('\t', '〔U+0009〕').replaceAll('\n', '〔U+000A〕'));
      }),
    );
  });

  it('allows whatever is a letter, a number, a sign or a space and is drawn', () => {
    const characters = matching(/[[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]--\p{Default_Ignorable_Code_Point}]/v).filter(
      (character) => faultyCharacter(character) !== undefined,
    );
    expect(characters.map((character) => shownText(character))).toMatchInlineSnapshot(`
      [
        "〔U+2800〕",
        "〔U+FFFC〕",
        "�",
        "〔U+13441〕",
        "〔U+13442〕",
        "〔U+16FE4〕",
        "〔U+1D159〕",
      ]
    `);
  });

  it.each([
    ['a variation behind kana', 'あ\u{E0100}', 1],
    ['a variation behind a letter', 'a\uFE00', 1],
    ['two variations of one kanji', '葛\u{E0100}\u{E0101}', 3],
    ['a variation at the start', '\u{E0100}葛', 0],
    ['the look of an emoji behind kanji', '葛\uFE0F', 1],
    ['the look of an emoji behind a number that has no key', '1\uFE0F人', 1],
    ['a variation that nothing uses', '葛\uFE05', 1],
    ['a joiner between kanji', '東\u200D京', 1],
    ['a joiner behind a joiner', '👩\u200D\u200D🌾', 2],
  ])('refuses %s', (_, text, index) => {
    expect(faultyCharacter(text)).toMatchObject({ fault: 'invisible', index });
  });

  it('lets private characters pass that are declared, and no others', () => {
    expect([...faultyCharacters('\uE000あ\uE001\u200B', new Set(['\uE000']))].map(({ fault, index }) => `${fault} ${index}`)).toEqual([
      'private 2',
      'invisible 3',
    ]);
  });
});

describe(isVisible, () => {
  it.each([
    ['浅口', true],
    ['—', true],
    ['１', true],
    ['', false],
    [' 　', false],
    ['\u0301', false],
    ['\u20DD', false],
  ])('says of %j: %s', (text, expected) => {
    expect(isVisible(text)).toBe(expected);
  });
});
