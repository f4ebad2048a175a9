/**
 * Text as search compares it: NFKC, lower case, without white space and middle dots.
 *
 * NFKC makes full-width letters and half-width kana equal to their usual forms.
 */
export function searchForm(text: string): string {
  return spacedForm(text).replaceAll(' ', '');
}

/** The same with each run of white space kept as one space, for a phrase in quotation marks. */
export function spacedForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('・', '').replace(/\s+/gu, ' ').trim();
}

/** A search form in which katakana equals hiragana and long-vowel marks do not count: サーバー and さば are the same. */
export function looseForm(form: string): string {
  return form.replace(/[ァ-ヶヽヾ]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - katakanaDistance)).replaceAll('ー', '');
}

/** How far a katakana stands behind its hiragana in Unicode. */
const katakanaDistance = 0x60;
