import { searchForm, spacedForm } from './searchForm.ts';

/** One term of a query. */
export interface SearchTerm {
  /** The term in the form that search compares. */
  readonly form: string;
  /** The term with its spaces, where it was quoted and has some: they must stand in the text too. */
  readonly spaced: string | undefined;
}

const quoted = /["“”„]([^"“”„]*)["“”„]|\S+/gu;

/**
 * Reads a query: terms are cut at white space, a phrase in quotation marks stays whole; every term must be found.
 *
 * A single quotation mark is a character like any other.
 */
export function searchTerms(query: string): SearchTerm[] {
  return [...query.normalize('NFKC').matchAll(quoted)].flatMap(([whole, phrase]) => {
    const form = searchForm(phrase ?? whole);
    const spaced = phrase === undefined ? '' : spacedForm(phrase);
    return form === '' ? [] : [{ form, spaced: spaced.includes(' ') ? spaced : undefined }];
  });
}
