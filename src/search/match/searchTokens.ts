/** Characters that the index and the browser leave as they are; all others have marks to lose or are dropped as punctuation. */
const safe = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ーa-z0-9]/u;

/**
 * Cuts a search form into one index word a character, so that a quoted query finds exactly the places where it stands.
 *
 * Kana, kanji, Latin letters and digits stand for themselves; every other character becomes its code.
 */
export function searchTokens(form: string): string {
  return [...form].map((character) => (safe.test(character) ? character : code(character))).join(' ');
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
