import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { valueStatus } from '#words/codes.ts';
import { textFault } from '../../src/schema/text.ts';
import { cellText } from '../../src/tables/cellText.ts';
import { ownerValuesTable } from '../../src/tables/definitions/ownerValuesTable.ts';
import { publishedTables, tableDefinitions } from '../../src/tables/publishedTables.ts';
import { planCodeLists } from '../../src/tables/planCodeLists.ts';
import { reportTables } from '../../src/tables/reportTables.ts';
import { type Column, makeTable, type Row, type Table } from '../../src/tables/table.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';

const real = await realPlan();
const minamo = await minamoPlan();
const plans: readonly [string, Plan][] = [
  ['the real plan', real],
  ['the invented plan', minamo],
];
/** Plans of other shapes than 浅口市's. */
const others: readonly [string, Plan][] = [
  ['the plan of one level', pillarsPlan()],
  ['the plan of six levels', deepPlan()],
];
const everyPlan = [...plans, ...others];
const everyTable = everyPlan.flatMap(([name, plan]) =>
  publishedTables(plan).map((table): [string, string, Table, Plan] => [table.name, name, table, plan]),
);

const names = [
  ...['goals', 'policies', 'measures', 'initiatives', 'items', 'levels', 'kpis', 'kpi_values', 'results'],
  ...['item_parents', 'kpi_items', 'item_departments', 'departments', 'changes', 'revisions', 'targets', 'wordings'],
  ...['notes', 'assessments', 'tombstones', 'codes', 'dictionary'],
];
const everyPlansNames = ['items', 'levels', 'kpis', 'kpi_values', 'results', 'item_parents', 'kpi_items'];
const leading = ['全国地方公共団体コード', '標準地域コード', '地方公共団体名', 'ID'];

function tableOf(plan: Plan, name: string): Table {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

function cells(plan: Plan, table: string, column: string): Row[string][] {
  return tableOf(plan, table).rows.map((row) => row[column] ?? null);
}

function ids(plan: Plan, table: string): ReadonlySet<unknown> {
  return new Set(cells(plan, table, 'id'));
}

function valueRows(plan: Plan): readonly Row[] {
  return tableOf(plan, 'kpi_values').rows;
}

/** Every cell of a table as its CSV shows it. */
function shown(table: Table): { column: Column; text: string }[] {
  return table.rows.flatMap((row) => table.columns.map((column) => ({ column, text: cellText(row[column.name], column) })));
}

describe(publishedTables, () => {
  it('names the tables of the design, in its order, for every plan', () => {
    for (const [, plan] of plans) {
      expect(tableDefinitions(plan).map(({ name }) => name)).toEqual(names);
      expect(publishedTables(plan).map(({ name }) => name)).toEqual(names);
    }
  });

  it('has a table for each level and for what a plan has besides, and no other', () => {
    expect(publishedTables(pillarsPlan()).map(({ name }) => name)).toEqual([
      'pillars',
      ...everyPlansNames,
      'targets',
      'assessments',
      'tombstones',
      'codes',
      'dictionary',
    ]);
    expect(publishedTables(deepPlan()).map(({ name }) => name)).toEqual([
      ...['basic_goals', 'fields', 'policies', 'basic_measures', 'measures', 'projects', ...everyPlansNames],
      ...['item_departments', 'kpi_departments', 'item_directions', 'item_fields', 'budgets', 'ratings', 'departments'],
      ...['targets', 'assessments', 'tombstones', 'codes', 'dictionary'],
    ]);
  });

  it('refers to no table that a plan does not have', () => {
    for (const [, plan] of everyPlan) {
      const known = new Set(tableDefinitions(plan).map(({ name }) => name));
      const keys = tableDefinitions(plan).flatMap(({ foreignKeys = [] }) => foreignKeys.map(({ table }) => table));
      expect(keys.filter((table) => !known.has(table))).toEqual([]);
    }
  });

  it('makes the tables of a plan once', () => {
    expect(publishedTables(real)).toBe(publishedTables(real));
    expect(publishedTables(real)).not.toBe(publishedTables(minamo));
  });

  it.each([
    ['goals', 4],
    ['policies', 7],
    ['measures', 25],
    ['initiatives', 51],
    ['items', 87],
    ['levels', 4],
    ['item_parents', 83],
    ['kpi_items', 57],
    ['item_departments', 50],
    ['kpis', 57],
    ['kpi_values', 117],
    ['departments', 18],
    ['changes', 23],
    [
      'codes',
      Object.entries(planCodeLists(real))
        .filter(([list]) => list !== 'budget_kind')
        .reduce((sum, [, codes]) => sum + Object.keys(codes).length, 0),
    ],
    [
      'dictionary',
      [...publishedTables(real), ...[ownerValuesTable(real), ...reportTables].map((definition) => makeTable(definition, real))].reduce(
        (sum, { columns }) => sum + columns.length,
        0,
      ),
    ],
  ])('gives %s of the real plan %d rows', (name, count) => {
    expect(tableOf(real, name).rows).toHaveLength(count);
  });

  it('gives the real plan at least 20 notes', () => {
    expect(tableOf(real, 'notes').rows.length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ['goals', ['番号', '基本目標', '基本的方向', 'URL']],
    [
      'initiatives',
      [
        '基本目標_ID',
        '基本目標',
        '施策',
        '具体的な施策',
        '主な取組',
        '取組の概要',
        '担当課',
        '改定区分',
        '改定の確かさ',
        '改定前の名称',
        '改定前の概要',
        '原資料_行',
        'URL',
        '備考',
      ],
    ],
    ['kpis', ['所属区分', '所属_ID', 'KPI名', '改定前のKPI名', '集計方法', '単位', '方向', '担当課', '原資料_行', '備考']],
    [
      'kpi_values',
      [
        'KPI_ID',
        'KPI名',
        '区分',
        '年度',
        '年度_和暦',
        '開始日',
        '終了日',
        '値',
        '単位',
        '限定',
        '文字値',
        '値の状態',
        '原文表記',
        '原資料_行',
        '備考',
      ],
    ],
    ['departments', ['担当課']],
    ['changes', ['対象区分', '対象_ID', '改定区分', '根拠', '改定の確かさ', '改定前', '改定後', '原資料_行']],
    ['notes', ['種類', '題', '内容', '対象区分', '対象_ID']],
    ['codes', ['コード表', 'コード', '名称', '説明']],
    ['dictionary', ['表', '項目名', '物理名', '型', '必須', '説明']],
  ])('heads %s with the columns of the design, in its order', (name, headers) => {
    const titles = tableOf(real, name).columns.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual(leading);
    expect(titles.filter((title) => headers.includes(title) && !leading.includes(title))).toEqual(headers);
  });

  it.each(everyTable)('gives the columns of %s of %s clean names, unlike headers and a description each', (_, __, { columns }) => {
    expect(columns.filter(({ name }) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(columns.filter(({ title, name, description }) => title === name || !description.endsWith('。'))).toEqual([]);
  });

  it.each(everyTable)('gives every row of %s of %s its city and an id of its own', (_, __, { rows }, { information: plan }) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ id }) => typeof id !== 'string' || !/^[a-z0-9][a-z0-9_-]*$/.test(id))).toEqual([]);
    expect(
      rows.filter(
        (row) => row['municipal_code'] !== plan.cityCode || row['area_code'] !== plan.areaCode || row['municipality'] !== plan.cityName,
      ),
    ).toEqual([]);
  });

  it.each(everyTable)('leaves no required cell of %s of %s empty', (_, __, table) => {
    expect(shown(table).filter(({ column, text }) => column.required && text === '')).toEqual([]);
  });

  it.each(everyTable)('puts nothing but plain numbers into the columns of numbers of %s of %s', (_, __, table) => {
    const numbers = shown(table).filter(({ column }) => column.type === 'number' || column.type === 'integer');
    expect(numbers.filter(({ column, text }) => !/^-?\d+(\.\d+)?$/.test(text) && (column.required || text !== ''))).toEqual([]);
    expect(numbers.filter(({ column, text }) => column.type === 'integer' && text.includes('.'))).toEqual([]);
  });

  it.each(everyTable)('writes the dates of %s of %s as ISO dates and its addresses in full', (_, __, table, { information: plan }) => {
    for (const { column, text } of shown(table)) {
      if (column.type === 'date' && (column.required || text !== '')) expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (column.name === 'url') expect(text.startsWith(plan.siteUrl)).toBe(true);
      else if (column.type === 'uri' && text !== '') expect(URL.canParse(text)).toBe(true);
    }
    const mayBeEmpty =
      ['item_parents', 'results'].includes(table.name) || (table.name === 'tombstones' && plan.cityCode !== minamo.information.cityCode);
    expect(table.rows.length > 0 || mayBeEmpty).toBe(true);
  });

  it.each(everyTable)('has no cell in %s of %s that a spreadsheet would run as a formula', (_, __, table) => {
    expect(shown(table).filter(({ text }) => textFault(text) === 'text-formula')).toEqual([]);
  });

  it.each(everyTable)('shows a label for every code of %s of %s that the table of codes explains', (_, __, table, plan) => {
    const labels = new Set(tableOf(plan, 'codes').rows.map((row) => `${String(row['list'])} ${String(row['label'])}`));
    const coded = shown(table).filter(({ column, text }) => column.codeList !== undefined && text !== '');
    expect(
      coded
        .flatMap(({ column, text }) => text.split(';').map((label) => `${column.codeList ?? ''} ${label}`))
        .filter((label) => !labels.has(label)),
    ).toEqual([]);
    expect(
      table.columns.filter(({ type }) => type === 'code' || type === 'codes').filter(({ codeList }) => codeList === undefined),
    ).toEqual([]);
  });

  it.each(plans)('lets every reference between the tables of %s lead somewhere', (_, plan) => {
    const lines = new Set(plan.sourceTexts.flatMap((source) => source.lines.map((__, index) => `L${index + 1}`)));
    const targets: Record<string, ReadonlySet<unknown>> = {
      goal: ids(plan, 'goals'),
      policy: ids(plan, 'policies'),
      measure: ids(plan, 'measures'),
      initiative: ids(plan, 'initiatives'),
      kpi: ids(plan, 'kpis'),
      value: ids(plan, 'kpi_values'),
      line: lines,
    };
    const dangling = (known: ReadonlySet<unknown> | undefined, found: readonly unknown[]) => found.filter((id) => !known?.has(id));
    expect(dangling(targets['goal'], cells(plan, 'initiatives', 'goal_id'))).toEqual([]);
    expect(
      dangling(
        ids(plan, 'departments'),
        cells(plan, 'initiatives', 'department_id').filter((id) => id !== null),
      ),
    ).toEqual([]);
    expect(dangling(targets['kpi'], cells(plan, 'kpi_values', 'kpi_id'))).toEqual([]);
    expect(dangling(targets['goal'], cells(plan, 'changes', 'goal_id'))).toEqual([]);
    for (const row of tableOf(plan, 'kpis').rows) expect(dangling(targets[String(row['owner_type'])], [row['owner_id']])).toEqual([]);
    for (const row of tableOf(plan, 'changes').rows) expect(dangling(targets[String(row['target_type'])], [row['target_id']])).toEqual([]);
    for (const { about } of plan.notes) for (const { type, id } of about) expect(dangling(targets[type], [id])).toEqual([]);
    expect(
      dangling(new Set([...names, 'owner_values', ...reportTables.map(({ name }) => name)]), cells(plan, 'dictionary', 'table')),
    ).toEqual([]);
    expect(
      dangling(
        new Set(cells(plan, 'codes', 'list')),
        cells(plan, 'dictionary', 'code_list').filter((list) => list !== null),
      ),
    ).toEqual([]);
  });

  it.each(everyPlan)('never leaves a value of %s out without saying why', (_, plan) => {
    for (const row of valueRows(plan)) {
      expect(row['status'] === 'given').toBe(row['value'] !== null);
      expect(row['status'] === 'not-numeric').toBe(row['text'] !== null);
      expect(row['unit'] !== null && row['value'] === null).toBe(false);
      expect(
        cellText(row['status'], {
          name: 'status',
          title: '',
          description: '',
          type: 'code',
          required: true,
          codeList: 'value_status',
          codes: Object.fromEntries(Object.entries(valueStatus).map(([code, { label }]) => [code, label])),
          unit: undefined,
        }),
      ).not.toBe('');
    }
  });

  it.each(plans)('gives every KPI of %s one baseline and at least one target, and no kind twice in a year', (_, plan) => {
    const byKpi = Map.groupBy(valueRows(plan), (row) => row['kpi_id']);
    expect(byKpi.size).toBe(plan.kpis.length);
    for (const rows of byKpi.values()) {
      expect(rows.filter(({ kind }) => kind === 'baseline')).toHaveLength(1);
      expect(rows.filter(({ kind }) => kind === 'target').length).toBeGreaterThanOrEqual(1);
      expect(new Set(rows.map((row) => `${String(row['kind'])} ${String(row['fiscal_year'])}`)).size).toBe(rows.length);
    }
  });

  it.each(plans)('dates every value of %s from 1 April to 31 March of its fiscal year', (_, plan) => {
    for (const row of valueRows(plan)) {
      const year = Number(row['fiscal_year']);
      expect([row['start_date'], row['end_date']]).toEqual([`${year}-04-01`, `${year + 1}-03-31`]);
      expect(row['fiscal_year_japanese']).toBe(year === 2018 ? '平成30年度' : year === 2019 ? '令和元年度' : `令和${year - 2018}年度`);
    }
  });

  it.each([
    ['kpi-startup-support', 'target', { value: 39, unit: '人', raw: '39人', status: 'given', fiscal_year: 2024 }],
    ['kpi-maternity-class', 'baseline', { value: 16, unit: '%', raw: '0.16' }],
    ['kpi-baby-visit', 'baseline', { value: 87.3, unit: '%', raw: '0.873' }],
    ['kpi-baby-visit', 'target', { value: null, unit: null, text: '希望者の100%', status: 'not-numeric' }],
    ['kpi-childcare-facility', 'target', { value: null, raw: null, status: 'withdrawn' }],
    ['kpi-astronomy-tourism', 'baseline', { value: null, raw: '—', status: 'not-measured' }],
    ['kpi-school-aircon', 'target', { value: null, raw: null, status: 'not-given' }],
  ])('publishes the %s %s of the real plan as its source has it', (kpiId, kind, row) => {
    expect(valueRows(real).filter((each) => each['kpi_id'] === kpiId && each['kind'] === kind)).toEqual([expect.objectContaining(row)]);
  });

  it('publishes line 20 without a department and with the reason', () => {
    const row = tableOf(real, 'initiatives').rows.filter((each) => each['department'] === null);
    expect(row).toEqual([expect.objectContaining({ source_line: 20, department_id: null })]);
    expect(row[0]?.['note']).toEqual(expect.stringMatching(/担当課/));
  });

  it.each(plans)('counts the items and KPIs of each department of %s', (_, plan) => {
    for (const row of tableOf(plan, 'departments').rows) {
      const own = tableOf(plan, 'initiatives').rows.filter((each) => each['department_id'] === row['id']);
      const kpis = tableOf(plan, 'kpis').rows.filter(
        (each) => each['owner_type'] === 'initiative' && own.some(({ id }) => id === each['owner_id']),
      );
      const items = tableOf(plan, 'items').rows.filter((each) => each['department_id'] === row['id']);
      expect([row['initiative_count'], row['kpi_count'], row['item_count']]).toEqual([own.length, kpis.length, items.length]);
    }
  });

  it.each(everyPlan)('explains in the dictionary every column of every table of %s, with an example that stands in it', (_, plan) => {
    const dictionary = tableOf(plan, 'dictionary');
    const last = [ownerValuesTable(plan), ...reportTables].map((definition) => makeTable(definition, plan));
    const columns = [...publishedTables(plan), ...last].flatMap((table) => table.columns.map((column) => ({ table, column })));
    expect(dictionary.rows.map(({ id }) => id)).toEqual(columns.map(({ table, column }) => `${table.name}-${column.name}`));
    for (const [index, { table, column }] of columns.entries()) {
      const row = dictionary.rows[index];
      expect(row).toMatchObject({
        title: column.title,
        name: column.name,
        required: column.required,
        description: column.description,
        code_list: column.codeList ?? null,
      });
      const example = row?.['example'];
      const filled =
        table.name === 'dictionary' ? [] : table.rows.map((each) => cellText(each[column.name], column)).filter((text) => text !== '');
      expect(typeof example === 'string').toBe(filled.length > 0);
      expect(filled.length === 0 || filled.some((text) => text.startsWith(String(example).replace(/…$/, '')))).toBe(true);
    }
  });
});
