import { invisibleCharacter } from '../schema/text.ts';

/** A name from outside, as of a file, with every character that could not be seen, or could steer a terminal, as its number: `〔U+001B〕`. */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(invisibleCharacter, (character) => `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`);
}
