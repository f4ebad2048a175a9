import { invisibleCharacter } from '../schema/text.ts';

/**
 * A text in which every character that a terminal would obey, or nobody would see, stands as its number: `〔U+200B〕`.
 *
 * Whatever comes from outside goes through here before it is printed: the names of files as well as what stands in them.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(invisibleCharacter, codePoint).replace(/\p{Co}/gu, codePoint);
}

function codePoint(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;
}
