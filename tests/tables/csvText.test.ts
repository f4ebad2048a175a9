import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFault } from '../../src/schema/text.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import { cellText } from '../../src/tables/cellText.ts';
import type { Column, Row, Table } from '../../src/tables/table.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { seededRandom } from '../../scripts/bench/seededRandom.ts';

const bom = '\uFEFF';
const plans = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const;

function makeTable(titles: readonly string[], cells: readonly (readonly Row[string][])[]): Table {
  const columns = titles.map((title, index): Column => ({
    name: `column_${index}`,
    title,
    description: '',
    type: 'string',
    required: false,
    codeList: undefined,
    unit: undefined,
  }));
  return {
    name: 'things',
    title: 'もの',
    description: '',
    columns,
    key: 'id',
    foreignKeys: [],
    rows: cells.map((row) => Object.fromEntries(row.map((cell, index) => [`column_${index}`, cell]))),
  };
}

function textOf(...cells: readonly Row[string][]): string {
  return (
    csvText(
      makeTable(
        cells.map((_, index) => `列${index + 1}`),
        [cells],
      ),
    ).split('\r\n')[1] ?? ''
  );
}

describe(csvText, () => {
  it('begins with a byte order mark and Japanese headers, and ends every record with CRLF', () => {
    expect(
      csvText(
        makeTable(
          ['ID', '値'],
          [
            ['a', 1],
            ['b', null],
          ],
        ),
      ),
    ).toBe(`${bom}ID,値\r\na,1\r\nb,\r\n`);
  });

  it('writes the header alone for a table without rows', () => {
    expect(csvText(makeTable(['ID', '値'], []))).toBe(`${bom}ID,値\r\n`);
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['nothing but a quote', '"', '""""'],
    ['a quoted word', '"未来"', '"""未来"""'],
    ['a full-width comma', '転入、転出', '転入、転出'],
    ['a semicolon', 'a;b', 'a;b'],
    ['an apostrophe', "'a", "'a"],
    ['a minus sign', '-5人', '-5人'],
    ['spaces at the edges', ' a ', ' a '],
    ['a character outside the basic plane', '𠮷🦆', '𠮷🦆'],
  ])('quotes only what RFC 4180 wants quoted: %s', (_, cell, text) => {
    expect(textOf(cell, 'x')).toBe(`${text},x`);
  });

  it('quotes a header too', () => {
    expect(csvText(makeTable(['値,単位', '"備考"'], []))).toBe(`${bom}"値,単位","""備考"""\r\n`);
  });

  it.each([
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['NUL', 'a\0b'],
    ['a lone high surrogate', 'a\uD842'],
    ['a lone low surrogate', '\uDFB7a'],
    ['two surrogates in the wrong order', '\uDFB7\uD842'],
  ])('refuses a cell with %s, naming the table', (_, cell) => {
    expect(() => textOf('x', cell)).toThrow('A cell of things would break its record');
  });

  it('refuses a line break inside a list', () => {
    expect(() => textOf(['a', 'b\nc'])).toThrow('A cell of things would break its record');
  });

  it('loses nothing of 10,000 nasty rows', () => {
    const random = seededRandom(332160);
    const pieces = [
      '"',
      '""',
      ',',
      ';',
      ' ',
      '\t',
      "'",
      '\\',
      '=',
      '+',
      '-',
      '@',
      '#',
      '|',
      '0',
      '007',
      '1e3',
      'a',
      'A',
      '、',
      '　',
      '浅口市',
      '𠮷',
      '辻\u{E0100}',
      '👨‍👩‍👧',
      bom,
      '\u00A0',
      '\u200B',
      '\u0085',
      '<b>',
      '&amp;',
      '\u0008',
    ] as const;
    const piece = () => pieces[Math.floor(random() * pieces.length)] ?? '';
    const cell = () => Array.from({ length: Math.floor(random() * 6) }, piece).join('');
    const rows = Array.from({ length: 10_000 }, () => Array.from({ length: 5 }, cell));
    const titles = ['ID', '値,"単位"', ' 備考 ', '"', '列'];

    const csv = csvText(makeTable(titles, rows));

    expect(new Set(rows.flat()).size).toBeGreaterThan(10_000);
    expect(csv.split('\r\n')).toHaveLength(10_002);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parse(csv, { bom: true })).toEqual([titles, ...rows]);
  });

  it('keeps 10,000 random rows of texts that content may hold, and lets none in that would break a record or run as a formula', () => {
    const piece = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          "'",
          ' ',
          '-5人',
          '1,234',
          '0.5',
          '浅口市',
          '𠮷',
          '辻\u{E0100}',
          '👩‍🚒',
          'が',
          '～',
          '①',
          '\\',
          '|',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('=', '+', '-', '@', '＝', '\n', '\r\n', '\uD842', '\uDFB7', '\u0000', '\u200B', '\uE000') },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
    );
    const texts = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
      { numRuns: 60_000, seed: 332160 },
    );
    const kept = texts.filter((text) => textFault(text) === undefined);
    const dangerous = (text: string) =>
      /[\r\n\0]/.test(text) || !text.isWellFormed() || (/^[=+\-@＝＋－＠]/.test(text) && !/^[-+－＋]?\d/.test(text));
    const rows = Array.from({ length: 10_000 }, (_, place) => kept.slice(place * 3, place * 3 + 3));

    const csv = csvText(makeTable(['ID', '値', '備考'], rows));

    expect(texts.filter(dangerous).length).toBeGreaterThan(5000);
    expect(kept.filter(dangerous)).toEqual([]);
    expect(rows.flat()).toHaveLength(30_000);
    expect(csv.split('\r\n')).toHaveLength(10_002);
    expect(parse(csv, { bom: true })).toEqual([['ID', '値', '備考'], ...rows]);
  });

  it('refuses a semicolon in an entry of a list, where it would part the entry', () => {
    expect(() => textOf(['a', 'b;c'])).toThrow('A list of things would fall apart at other places');
  });

  it.each(plans)('loses nothing of the tables of %s', (_, plan) => {
    for (const table of publishedTables(plan)) {
      const csv = csvText(table);
      const [header, ...records] = parse(csv, { bom: true });
      expect(csv.startsWith(bom)).toBe(true);
      expect(header).toEqual(table.columns.map(({ title }) => title));
      expect(records).toEqual(table.rows.map((row) => table.columns.map((column) => cellText(row[column.name], column))));
    }
  });
});
