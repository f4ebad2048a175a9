import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { code } from '../../src/schema/code.ts';
import { codeLists } from '#words/codes.ts';
import type { CodeListName, CodeMeaning } from '../../src/schema/codes.ts';
import { codeLabel, type Column, columnsOf, defineTable, makeTable } from '../../src/tables/table.ts';
import { makePlan } from '../setup/samplePlan.ts';

describe(columnsOf, () => {
  it.each<[string, z.core.$ZodType, Partial<Column>]>([
    ['a text', z.string(), { type: 'string', required: true, codeList: undefined }],
    ['a text that may be missing', z.string().nullable(), { type: 'string', required: false }],
    ['a whole number', z.int(), { type: 'integer', required: true }],
    ['a whole number that may be missing', z.int().nullable(), { type: 'integer', required: false }],
    ['a number', z.number(), { type: 'number', required: true }],
    ['a number that may be missing', z.number().nullable(), { type: 'number', required: false }],
    ['a truth value', z.boolean(), { type: 'boolean', required: true }],
    ['a date', z.string().meta({ format: 'date' }), { type: 'date', required: true }],
    ['an address', z.string().meta({ format: 'uri' }), { type: 'uri', required: true }],
    ['a code', code('value_kind'), { type: 'code', required: true, codeList: 'value_kind' }],
    ['a code that may be missing', code('qualifier').nullable(), { type: 'code', required: false, codeList: 'qualifier' }],
    ['a list of codes, which may be empty', z.array(code('change_type')), { type: 'codes', required: false, codeList: 'change_type' }],
    ['a list of texts, which may be empty', z.array(z.string()), { type: 'list', required: false, codeList: undefined }],
  ])('reads the type of %s off its schema', (_, field, column) => {
    expect(columnsOf(z.strictObject({ some_name: field }))).toEqual([expect.objectContaining({ name: 'some_name', ...column })]);
  });

  it('takes header, description and unit from the outermost schema', () => {
    const schema = z.strictObject({
      count: z.int().meta({ title: '取組数', description: '数です。', unit: '件' }),
      kind: code('value_kind').nullable().meta({ title: '区分', description: '区分です。' }),
    });
    expect(columnsOf(schema)).toEqual([
      { name: 'count', title: '取組数', description: '数です。', type: 'integer', required: true, codeList: undefined, unit: '件' },
      { name: 'kind', title: '区分', description: '区分です。', type: 'code', required: false, codeList: 'value_kind', unit: undefined },
    ]);
  });

  it('falls back to the physical name for a column without a header', () => {
    expect(columnsOf(z.strictObject({ bare: z.string() }))).toMatchObject([{ title: 'bare', description: '' }]);
  });

  it('keeps the order of the schema', () => {
    expect(columnsOf(z.strictObject({ b: z.string(), a: z.string(), c: z.string() })).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
  });

  it('has no columns for an empty schema', () => {
    expect(columnsOf(z.strictObject({}))).toEqual([]);
  });
});

describe(codeLabel, () => {
  const codes = (Object.keys(codeLists) as CodeListName[]).flatMap((list) =>
    Object.entries<CodeMeaning>(codeLists[list]).map(([each, { label }]): [CodeListName, string, string] => [list, each, label]),
  );

  it.each(codes)('labels %s %s as %s', (list, each, label) => {
    expect(codeLabel(list, each)).toBe(label);
  });

  it.each<[CodeListName, string]>([
    ['value_kind', 'forecast'],
    ['value_kind', ''],
    ['value_kind', 'added'],
  ])('throws on a code that %s does not have: %j', (list, each) => {
    expect(() => codeLabel(list, each)).toThrow(`The code list ${list} has no ${each}`);
  });

  it.each(Object.entries<Record<string, CodeMeaning>>(codeLists))(
    'has no label twice in %s, since a CSV shows labels only',
    (_, meanings) => {
      const labels = Object.values(meanings).map(({ label }) => label);
      expect(labels).toEqual([...new Set(labels)]);
    },
  );
});

describe(makeTable, () => {
  const schema = z.strictObject({ id: z.string().meta({ title: 'ID' }), count: z.int().nullable() });
  const definition = { name: 'things', title: 'もの', description: '説明', schema };

  it('joins rows and columns of a definition', () => {
    const rows = [
      { id: 'a', count: 1 },
      { id: 'b', count: null },
    ];
    expect(makeTable(defineTable({ ...definition, rows: () => rows }), makePlan())).toEqual({
      name: 'things',
      title: 'もの',
      description: '説明',
      columns: columnsOf(schema),
      key: 'id',
      foreignKeys: [],
      rows,
    });
  });

  it('names the column that tells rows apart, where it is none that is called id', () => {
    expect(
      makeTable(
        defineTable({
          name: 'things',
          title: 'もの',
          description: '説明',
          schema: schema.omit({ id: true }),
          key: 'count',
          rows: () => [],
        }),
        makePlan(),
      ).key,
    ).toBe('count');
  });

  it.each([
    ['a text in a column of numbers', { id: 'a', count: '1' }],
    ['a fraction in a column of whole numbers', { id: 'a', count: 1.5 }],
    ['no number', { id: 'a', count: Number.NaN }],
    ['infinity', { id: 'a', count: Number.POSITIVE_INFINITY }],
    ['a missing required cell', { count: 1 }],
    ['null where it may not stand', { id: null, count: 1 }],
    ['a cell of no column', { id: 'a', count: 1, extra: 'x' }],
  ])('throws on a row with %s', (_, row) => {
    expect(() => makeTable({ ...definition, rows: () => [row] }, makePlan())).toThrow(z.ZodError);
  });
});
