import { describe, expect, it } from 'vitest';
import { namedVersion, noVersion, withVersion } from '../../../src/search/index/searchVersion.ts';

const page = (version: string) => `<ol data-search-results data-search-engine="../assets/e.js" data-search-version="${version}"></ol>`;

describe(withVersion, () => {
  it('names the version where the page has a place for it, and nothing else', () => {
    expect(withVersion(page(noVersion), '0123456789abcdef')).toBe(page('0123456789abcdef'));
    expect(namedVersion(withVersion(page(noVersion), '0123456789abcdef'))).toBe('0123456789abcdef');
  });

  it.each([
    ['without a place for it', '<ol></ol>'],
    ['that names one already', page('0123456789abcdef')],
  ])('refuses a page %s', (_, html) => {
    expect(() => withVersion(html, 'fedcba9876543210')).toThrow('The search page has no place for the version of its files');
  });
});
