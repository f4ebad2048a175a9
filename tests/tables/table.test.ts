import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { code } from '../../src/schema/code.ts';
import { codeLists } from '#words/codes.ts';
import type { CodeListName, CodeMeaning } from '../../src/schema/codes.ts';
import { withTexts, withUnlikeTitles } from '../../src/tables/columnTexts.ts';
import { planCodeLists } from '../../src/tables/planCodeLists.ts';
import { codeLabel, codeLabels, codesOf, type Column, columnsOf, defineTable, makeTable } from '../../src/tables/table.ts';
import { makePlan } from '../setup/samplePlan.ts';

const goalLike = z.strictObject({ id: z.string().meta({ title: 'ID' }), title: z.string().meta({ title: '名称' }) });

/** A column of codes of a list. */
function columnOf(list: CodeListName): Pick<Column, 'codeList' | 'codes'> {
  const [column] = columnsOf(z.strictObject({ field: code(list) }));
  return column ?? { codeList: undefined };
}

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
      {
        name: 'kind',
        title: '区分',
        description: '区分です。',
        type: 'code',
        required: false,
        codeList: 'value_kind',
        codes: { baseline: '現状値', target: '目標値', result: '実績値', forecast: '見込', reference: '参考値' },
        unit: undefined,
      },
    ]);
  });

  it('takes the labels of a plan’s own codes from the lists of that plan', () => {
    const schema = z.strictObject({ owner_type: z.string().meta({ codeList: 'owner_type' }) });
    const [column] = columnsOf(schema, planCodeLists(makePlan()));
    expect(column).toMatchObject({ type: 'code', codeList: 'owner_type' });
    expect(column && codesOf(column)).toEqual(['goal', 'policy', 'measure', 'initiative', 'plan']);
    expect(column && codeLabels(column)).toEqual(['基本目標', '施策', '具体的な施策', '取組', '計画']);
    expect(columnsOf(schema)[0]?.codes).toBeUndefined();
  });

  it('prefers the header that a schema was given for a plan to that of its field', () => {
    const schema = withTexts(goalLike, { title: { label: '柱', description: '柱の名称。' }, nothing: { label: 'x', description: 'x。' } });
    expect(columnsOf(schema).map(({ title }) => title)).toEqual(['ID', '柱']);
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

describe(withUnlikeTitles, () => {
  it('puts the physical name behind a header that stands before it already', () => {
    const field = (title: string) => z.string().meta({ title, description: `${title}。` });
    const schema = withUnlikeTitles(
      z.strictObject({ id: field('ID'), note: field('備考'), field_note: field('備考'), other: field('他') }),
    );
    expect(columnsOf(schema).map(({ name, title }) => `${name} ${title}`)).toEqual([
      'id ID',
      'note 備考',
      'field_note 備考（field_note）',
      'other 他',
    ]);
  });
});

describe(codeLabel, () => {
  const codes = (Object.keys(codeLists) as CodeListName[]).flatMap((list) =>
    Object.entries<CodeMeaning>(codeLists[list]).map(([each, { label }]): [CodeListName, string, string] => [list, each, label]),
  );

  it.each(codes)('labels %s %s as %s', (list, each, label) => {
    expect(codeLabel(columnOf(list), each)).toBe(label);
  });

  it.each<[CodeListName, string]>([
    ['value_kind', 'planned'],
    ['value_kind', 'toString'],
    ['value_kind', ''],
    ['value_kind', 'added'],
  ])('throws on a code that %s does not have: %j', (list, each) => {
    expect(() => codeLabel(columnOf(list), each)).toThrow(`The code list ${list} has no ${each}`);
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
