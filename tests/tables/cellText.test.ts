import { describe, expect, it } from 'vitest';
import { changeType, valueKind } from '#words/codes.ts';
import { cellText } from '../../src/tables/cellText.ts';
import type { Cell, Column } from '../../src/tables/table.ts';

const column: Column = {
  name: 'value',
  title: '値',
  description: '',
  type: 'string',
  required: false,
  codeList: undefined,
  unit: undefined,
};
const labels = (meanings: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(meanings).map(([code, { label }]) => [code, label]));
const kinds: Column = { ...column, type: 'code', codeList: 'value_kind', codes: labels(valueKind) };
const changes: Column = { ...column, type: 'codes', codeList: 'change_type', codes: labels(changeType) };

describe(cellText, () => {
  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [-5, '-5'],
    [0.1, '0.1'],
    [-0.05, '-0.05'],
    [12.345, '12.345'],
    [1.005, '1.005'],
    [0.000001, '0.000001'],
    [30239, '30239'],
    [98_765_432_100, '98765432100'],
    [1_234_567.89, '1234567.89'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [-Number.MAX_SAFE_INTEGER, '-9007199254740991'],
    [123_456_789_012.345, '123456789012.345'],
  ])('writes the number %d as a plain decimal', (number, text) => {
    expect(cellText(number, column)).toBe(text);
    expect(Number(text)).toBe(number + 0);
  });

  it.each([
    ['an exponent of 21', 1e21],
    ['a negative exponent of 21', -1e21],
    ['an exponent of −7', 1e-7],
    ['the sum of 0.1 and 0.2', 0.1 + 0.2],
    ['a product with a binary rest', 1.1 * 3],
    ['a number beyond the whole ones that are exact', 2 ** 53],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('refuses a number that has no exact plain form: %s', (_, number) => {
    expect(() => cellText(number, column)).toThrow(RangeError);
  });

  it.each<[string, Cell | undefined, Column, string]>([
    ['null', null, column, ''],
    ['nothing', undefined, column, ''],
    ['an empty text', '', column, ''],
    ['a text as it is', ' "a",\tb;c ', column, ' "a",\tb;c '],
    ['a text that looks like a formula, never altered', '-5人', column, '-5人'],
    ['true', true, column, '1'],
    ['false', false, column, '0'],
    ['a code as its label', 'baseline', kinds, '現状値'],
    ['a missing code', null, kinds, ''],
    ['an empty list', [], column, ''],
    ['a list of one', ['goal-1'], column, 'goal-1'],
    ['a list joined by semicolons', ['goal-1', 'goal-2'], column, 'goal-1;goal-2'],
    ['a list of codes as labels', ['renamed', 'revised'], changes, '改称;改定'],
  ])('writes %s', (_, cell, each, text) => {
    expect(cellText(cell, each)).toBe(text);
  });

  it('throws on a code that its list does not have', () => {
    expect(() => cellText('added', kinds)).toThrow('The code list value_kind has no added');
    expect(() => cellText(['added', 'baseline'], changes)).toThrow('The code list change_type has no baseline');
  });
});
