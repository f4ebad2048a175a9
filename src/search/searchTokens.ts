/**
 * Text as search compares it: NFKC, lower case, without white space and middle dots.
 *
 * NFKC makes full-width letters and half-width kana equal to their usual forms.
 */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s・·•]/gu, '');
}

/**
 * Cuts text into one index word a character, so that a quoted query finds exactly the places where it stands.
 *
 * Letters and digits stand for themselves; every other character becomes its code, since the index drops punctuation.
 */
export function searchTokens(text: string): string {
  return [...searchForm(text)].map((character) => (/[\p{L}\p{N}\p{M}]/u.test(character) ? character : code(character))).join(' ');
}

/** The terms of a query: cut at white space, each in the form of the index; all of them must be found. */
export function searchTerms(query: string): string[] {
  return query
    .normalize('NFKC')
    .split(/\s+/u)
    .map(searchForm)
    .filter((term) => term !== '');
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
