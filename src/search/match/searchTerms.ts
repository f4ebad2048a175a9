import { boundedQuery } from './boundedQuery.ts';
import { searchForm, spacedForm } from './searchForm.ts';
import { termPattern } from './termPattern.ts';

/** One term of a query. */
export interface SearchTerm {
  /** The term in the form that search compares. */
  readonly form: string;
  /** The term with its spaces, where it was quoted and has some: they must stand in the text too. */
  readonly spaced: string | undefined;
}

/**
 * Reads a query: terms are cut at white space, a phrase in quotation marks stays whole; every term must be found.
 *
 * A single quotation mark is a character like any other. What lies behind the bounds of a query is not read.
 */
export function searchTerms(query: string): SearchTerm[] {
  return [...boundedQuery(query).query.normalize('NFKC').matchAll(termPattern)].flatMap(([whole, phrase]) => {
    const form = searchForm(phrase ?? whole);
    const spaced = phrase === undefined ? '' : spacedForm(phrase);
    return form === '' ? [] : [{ form, spaced: spaced.includes(' ') ? spaced : undefined }];
  });
}
