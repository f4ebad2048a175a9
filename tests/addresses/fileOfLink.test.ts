import { describe, expect, it } from 'vitest';
import { fileOfLink } from '../../src/addresses/targetOfLink.ts';

describe(fileOfLink, () => {
  it.each([
    ['a folder', '../goals/', '../goals/index.html'],
    ['the folder itself', './', './index.html'],
    ['the folder itself without a slash', '.', './index.html'],
    ['the folder above without a slash', '..', '../index.html'],
    ['a folder two above without a slash', '../..', '../../index.html'],
    ['home from the root of a host', '/', '/index.html'],
    ['nothing, which is home', '', 'index.html'],
    ['a question to the page itself', '?q=a/b/', 'index.html?q=a/b/'],
    ['a question and a place', '../search/?q=bus#results', '../search/index.html?q=bus#results'],
    ['a place in a folder', '../source/#L3', '../source/index.html#L3'],
  ])('names the file of %s', (_, link, file) => {
    expect(fileOfLink(link)).toBe(file);
  });

  it.each([
    ['a place on the same page', '#L3'],
    ['a file', '../data/x.csv'],
    ['a file whose query ends with a slash', 'x.html?a=/'],
    ['a name that ends with a full stop', '../data/x.'],
    ['a file without an extension', 'SHA256SUMS'],
    ['another host', 'https://example.org/'],
    ['another host by the scheme of the page', '//example.org/'],
    ['mail', 'mailto:a@example.org'],
  ])('leaves %s as it is', (_, link) => {
    expect(fileOfLink(link)).toBe(link);
  });
});
