import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeXml, xmlElement, xmlText } from '../../src/tables/xmlText.ts';

describe(escapeXml, () => {
  it.each([
    ['Japanese', '浅口市 𠮷田', '浅口市 𠮷田'],
    ['markup', '<b>A & B</b>', '&#60;b&#62;A &#38; B&#60;/b&#62;'],
    ['quotes', `"a" 'b'`, '&#34;a&#34; &#39;b&#39;'],
    ['the end of a CDATA section', ']]>', ']]&#62;'],
    ['a tab, a line feed and a carriage return', 'a\tb\nc\r', 'a&#9;b&#10;c&#13;'],
    ['what is escaped already', '&amp;', '&#38;amp;'],
    ['nothing', '', ''],
  ])('writes %s so that it is read back', (_, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
    let read = '';
    let attribute = '';
    const parser = new Parser({ ontext: (part) => (read += part), onopentag: (__, { a }) => (attribute = a ?? '') }, { xmlMode: true });
    parser.end(`<x a="${escaped}">${escaped}</x>`);
    expect([read, attribute]).toEqual([text, text]);
  });

  it.each([
    ['NUL', 'a\0b', 'U+0000'],
    ['a control character', '\u000B', 'U+000B'],
    ['half of a pair', '\uD842', 'U+D842'],
    ['a non-character', '\uFFFE', 'U+FFFE'],
  ])('throws on %s, which no XML document may hold', (_, text, name) => {
    expect(() => escapeXml(text)).toThrow(`XML cannot hold ${name}`);
  });
});

describe(xmlText, () => {
  it('indents elements and leaves out what is undefined, but adds nothing to a text', () => {
    const root = xmlElement('plan', [xmlElement('name', ' A & B '), undefined, xmlElement('empty', ''), xmlElement('goal', [xmlElement('name', '目標')], { type: '"1"' })], { xmlns: 'urn:x' });
    expect(xmlText(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<plan xmlns="urn:x">
  <name> A &#38; B </name>
  <empty/>
  <goal type="&#34;1&#34;">
    <name>目標</name>
  </goal>
</plan>
`);
  });
});
