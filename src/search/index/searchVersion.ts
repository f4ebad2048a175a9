/** What stands in the place of the version until the index is made, which is after the page. */
export const noVersion = '-';

const named = /(data-search-version=")([^"]*)(")/;

/** The version of the search files that a search page names. */
export function namedVersion(html: string): string | undefined {
  return named.exec(html)?.[2];
}

/**
 * Names the version of the search files on the search page.
 *
 * @throws {Error} where the page has no place for it, or names one already.
 */
export function withVersion(html: string, version: string): string {
  if (namedVersion(html) !== noVersion) throw new Error('The search page has no place for the version of its files');
  return html.replace(named, `$1${version}$3`);
}
