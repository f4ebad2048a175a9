import { describe, expect, it } from 'vitest';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { tableFaults } from '../../src/tables/tableFaults.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';

const plans = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
] as const;

const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  title: name,
  description: '',
  type: 'string',
  required: false,
  codeList: undefined,
  unit: undefined,
  ...more,
});
const table = (name: string, more: Partial<Table> = {}): Table => ({
  name,
  title: name,
  description: '',
  columns: [column('id')],
  key: 'id',
  foreignKeys: [],
  rows: [],
  ...more,
});

const goals = table('goals', { rows: [{ id: 'goal-1' }, { id: 'goal-2' }] });
const kpiColumns = [column('id'), column('goal_id'), column('value', { type: 'number', unitColumn: 'unit' }), column('unit')];
const kpis = (...rows: Table['rows']) => table('kpis', { columns: kpiColumns, foreignKeys: [{ column: 'goal_id', table: 'goals' }], rows });

describe(tableFaults, () => {
  it.each(plans)('finds none in %s', (_, plan) => {
    expect(tableFaults(publishedTables(plan))).toEqual([]);
  });

  it.each<[string, Table[], string[]]>([
    [
      'nothing where keys lead somewhere or are empty',
      [goals, kpis({ id: 'a', goal_id: 'goal-1', value: 1, unit: '人' }, { id: 'b', goal_id: null, value: null, unit: null })],
      [],
    ],
    [
      'an id that stands twice',
      [table('goals', { rows: [{ id: 'goal-1' }, { id: 'goal-2' }, { id: 'goal-1' }] })],
      ['goals has the id goal-1 twice'],
    ],
    [
      'a key that leads nowhere',
      [goals, kpis({ id: 'a', goal_id: 'goal-3', value: null, unit: null })],
      ['kpis.goal_id of a refers to goal-3, which is not in goals'],
    ],
    ['a key into no table', [kpis()], ['kpis.goal_id refers to goals, which is no table']],
    [
      'a key without its column',
      [goals, { ...kpis(), columns: kpiColumns.filter(({ name }) => name !== 'goal_id') }],
      ['kpis has no column goal_id to refer to goals with'],
    ],
    [
      'a number without a unit',
      [goals, kpis({ id: 'a', goal_id: null, value: 0, unit: null }, { id: 'b', goal_id: null, value: 1, unit: '' })],
      // A KPI without a unit has numbers without one.
      ['kpis.value of b is a number without a unit'],
    ],
    [
      'a value without the unit that its KPI has, and none without one where the KPI has none',
      [
        table('kpis', {
          columns: [column('id'), column('unit')],
          rows: [
            { id: 'a', unit: '人' },
            { id: 'b', unit: null },
          ],
        }),
        table('kpi_values', {
          columns: [column('id'), column('kpi_id'), column('value', { type: 'number', unitColumn: 'unit' }), column('unit')],
          rows: [
            { id: 'a-1', kpi_id: 'a', value: 1, unit: null },
            { id: 'b-1', kpi_id: 'b', value: 1.41, unit: null },
          ],
        }),
      ],
      ['kpi_values.value of a-1 is a number without a unit'],
    ],
    [
      'nothing in a field of the plan’s own, whose name says its unit',
      [table('things', { columns: [column('id'), column('field_cost', { type: 'number' })], rows: [{ id: 'a', field_cost: 1 }] })],
      [],
    ],
    [
      'a column of numbers that no unit is declared for',
      [table('things', { columns: [column('id'), column('size', { type: 'number' })] })],
      ['things.size holds numbers without a unit'],
    ],
    [
      'nothing where the unit is that of the column',
      [table('things', { columns: [column('id'), column('size', { type: 'number', unit: '件' })], rows: [{ id: 'a', size: 1 }] })],
      [],
    ],
  ])('finds %s', (_, tables, faults) => {
    expect(tableFaults(tables)).toEqual(faults);
  });
});
