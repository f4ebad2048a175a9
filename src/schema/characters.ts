/**
 * Why a character may not stand in content: nobody sees it, it is what a wrong encoding left behind, or it is another
 * one on every computer.
 */
export type CharacterFault = 'invisible' | 'replacement' | 'private' | 'unassigned';

/** A character that may not stand where it stands. */
export interface FaultyCharacter {
  readonly fault: CharacterFault;
  readonly character: string;
  /** Where it stands in its text, counted from 0 as JavaScript counts. */
  readonly index: number;
}

/**
 * Every character that content may not hold; the one rule for every file, field, address and variable.
 *
 * What is left are letters, marks, numbers, punctuation, symbols, spaces, tab and line feed. Refused are controls, formats
 * (also those that turn the direction of writing), line and paragraph separators, what programs leave out (fillers of
 * hangul, tags) and what is drawn as nothing (the Braille blank, the place of an object), half surrogates, noncharacters,
 * private use, numbers that are no character yet, and the sign for a character that was lost.
 *
 * Three are refused only where they do nothing visible: the joiner outside an emoji of several parts (👩‍🚒), the
 * selector of a glyph behind anything but an ideograph (葛󠄀城市), and that of an emoji behind anything but an emoji.
 */
const refused =
  /[[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD\u{13441}\u{13442}\u{16FE4}\u{1D159}]--[\t\n\u200D\uFE00-\uFE02\uFE0E\uFE0F\u{E0100}-\u{E01EF}]]|\u200D(?:(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]?\u200D))|[\uFE00-\uFE02\u{E0100}-\u{E01EF}](?<!\p{Ideographic}[\uFE00-\uFE02\u{E0100}-\u{E01EF}])|[\uFE0E\uFE0F](?<![[\p{Emoji}--[0-9#*]]][\uFE0E\uFE0F])(?<![0-9#*]\uFE0F(?=\u20E3))/gv;

/** What a reader sees something of. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const nothingDeclared: ReadonlySet<string> = new Set();

/** Finds every character of a text that content may not hold, in one pass; `declared` are the private ones that may stand in it. */
export function* faultyCharacters(text: string, declared = nothingDeclared): Generator<FaultyCharacter, undefined> {
  for (const { 0: character, index } of text.matchAll(refused)) {
    if (!declared.has(character)) yield { fault: faultOf(character), character, index };
  }
  return undefined;
}

/** The first character of a text that content may not hold. */
export function faultyCharacter(text: string): FaultyCharacter | undefined {
  return faultyCharacters(text).next().value;
}

/** A text without the characters that content may not hold; where one stood for a letter, a sign for what is missing stands. */
export function withoutFaultyCharacters(text: string, declared = nothingDeclared): string {
  return text.replace(refused, (character) =>
    declared.has(character) ? character : faultOf(character) === 'invisible' ? '' : missingLetter,
  );
}

/** The usual sign for a letter that cannot be written. */
const missingLetter = '〓';

function faultOf(character: string): CharacterFault {
  if (character === '\uFFFD') return 'replacement';
  if (/\p{Co}/u.test(character)) return 'private';
  return /[\p{Cn}--[\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]]/v.test(character) ? 'unassigned' : 'invisible';
}

/** Whether a reader sees anything of a text; marks and spaces alone are nothing. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** A text as it can be shown on one line: each character that cannot be seen stands as its number, `〔U+202E〕`; the sign � stays. */
export function shownText(text: string): string {
  return text
    .replace(refused, (character) => (character === '\uFFFD' ? character : characterNumber(character)))
    .replace(/[\t\n]/g, characterNumber);
}

/** The number of a character: `〔U+200B〕`. */
export function characterNumber(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
