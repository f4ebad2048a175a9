import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeXml } from '../../src/wording/text.ts';

describe(escapeXml, () => {
  it.each<[string, string, string, string?]>([
    ['Japanese', '浅口市 𠮷田', '浅口市 𠮷田'],
    ['markup', '<b>A & B</b>', '&lt;b&gt;A &amp; B&lt;/b&gt;'],
    ['quotes', `"a" 'b'`, `"a" 'b'`, `&quot;a&quot; 'b'`],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['a tab, a line feed and a carriage return', 'a\tb\nc\r', 'a\tb\nc&#13;', 'a&#9;b&#10;c&#13;'],
    ['what is escaped already', '&amp;', '&amp;amp;'],
    ['nothing', '', ''],
  ])('writes %s so that it is read back', (_, text, escaped, attributeText = escaped) => {
    expect([escapeXml(text), escapeAttribute(text)]).toEqual([escaped, attributeText]);
    let read = '';
    let attribute = '';
    const parser = new Parser({ ontext: (part) => (read += part), onopentag: (__, { a }) => (attribute = a ?? '') }, { xmlMode: true });
    parser.end(`<x a="${attributeText}">${escaped}</x>`);
    expect([read, attribute]).toEqual([text, text]);
  });

  it.each([
    ['NUL', 'a\0b', 'U+0000'],
    ['a control character', '\u000B', 'U+000B'],
    ['an escape character', '\u001B', 'U+001B'],
    ['half of a pair', '\uD842', 'U+D842'],
    ['a non-character', '\uFFFE', 'U+FFFE'],
    ['the last of a plane', '\uFFFF', 'U+FFFF'],
  ])('throws on %s, which no XML document may hold', (_, text, name) => {
    expect(() => escapeXml(text)).toThrow(`XML cannot hold ${name}`);
  });
});
