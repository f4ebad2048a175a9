import { describe, expect, it } from 'vitest';
import { iri, prefixedName } from '../../../src/tables/catalog/rdfNode.ts';
import { turtleText } from '../../../src/tables/catalog/turtleText.ts';
import { turtleQuads } from '../../setup/linkedData.ts';

describe(iri, () => {
  it.each([
    ['https://example.org/data/?a=1&b=2#x', 'https://example.org/data/?a=1&b=2#x'],
    ['https://example.org/計画/', 'https://example.org/計画/'],
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/<x>"{y}|\\^`', 'https://example.org/%3Cx%3E%22%7By%7D%7C%5C%5E%60'],
  ])('writes %s as %s', (address, written) => {
    expect(iri(address)).toBe(written);
    const [quad] = turtleQuads(turtleText([{ '@id': iri(address), '@type': 'foaf:Document' }]));
    expect(quad?.subject.value).toBe(written);
  });
});

describe(prefixedName, () => {
  it('gives a name whose prefix is declared', () => {
    expect(prefixedName('dcat:Dataset')).toBe('dcat:Dataset');
  });

  it.each(['nobody:Dataset', 'Dataset', 'https://example.org/'])('throws on %s, whose prefix nobody knows', (name) => {
    expect(() => prefixedName(name)).toThrow(`${name} has no known prefix`);
  });
});

describe(turtleText, () => {
  it.each(['"', '\\', '\n', '\u2028', '<b>&amp;', '𠮷辻󠄀🦆', '"""', "'"])('writes a text with %j so that it is read back', (sign) => {
    const text = `a${sign}b`;
    const [, quad] = turtleQuads(
      turtleText([{ '@id': 'https://example.org/', '@type': 'dcat:Catalog', 'dct:title': { '@value': text, '@language': 'ja' } }]),
    );
    expect(quad?.object).toMatchObject({ value: text, language: 'ja' });
  });
});
