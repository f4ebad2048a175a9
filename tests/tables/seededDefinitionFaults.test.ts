import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableDefinitions } from '../../src/tables/publishedTables.ts';
import type { Row, TableDefinition } from '../../src/tables/table.ts';
import { faultTable } from '../setup/faultTable.ts';
import { minamoPlan } from '../setup/samplePlan.ts';
import { tableContract } from '../setup/tableContract.ts';
import { candidateOf, contractFile, tableValidators } from '../setup/tableValidators.ts';

/** A mistake in the definition of one table. */
interface SeededFault {
  readonly name: string;
  readonly table: string;
  readonly seed: (definition: TableDefinition) => Partial<TableDefinition>;
}

/** Alters the first row that has a value in a column. */
const first =
  (column: string, alter: (row: Row) => Row) =>
  ({ rows }: TableDefinition): Partial<TableDefinition> => ({
    rows: (plan) => {
      const all = rows(plan);
      const place = all.findIndex((row) => (row[column] ?? null) !== null);
      return all.map((row, each) => (each === place ? alter(row) : row));
    },
  });
const cell = (column: string, value: Row[string]) => first(column, (row) => ({ ...row, [column]: value }));
const without =
  (column: string) =>
  ({ schema, rows }: TableDefinition): Partial<TableDefinition> => ({
    schema: z.strictObject(Object.fromEntries(Object.entries<z.ZodType>(schema.shape).filter(([name]) => name !== column))),
    rows: (plan) => rows(plan).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== column))),
  });
const retyped =
  (column: string, field: z.ZodType, value: (cell: Row[string]) => Row[string] = (each) => each) =>
  ({ schema, rows }: TableDefinition): Partial<TableDefinition> => ({
    schema: schema.extend({ [column]: field.meta({ title: z.globalRegistry.get(schema.shape[column] ?? field)?.title ?? '' }) }),
    rows: (plan) => rows(plan).map((row) => ({ ...row, [column]: value(row[column] ?? null) })),
  });

const seededFaults: readonly SeededFault[] = [
  { name: 'wrong type: a number with its unit', table: 'kpi_values', seed: cell('value', '15件') },
  { name: 'wrong type: a number with a thousands separator', table: 'kpi_values', seed: cell('value', '1,234') },
  { name: 'wrong type: a number with a binary rest', table: 'kpi_values', seed: cell('value', 0.1 + 0.2) },
  { name: 'wrong type: a year with a fraction', table: 'kpi_values', seed: cell('fiscal_year', 2024.5) },
  { name: 'wrong type: a day in another form', table: 'kpi_values', seed: cell('start_date', '2024/4/1') },
  { name: 'wrong type: an address without a host', table: 'initiatives', seed: cell('url', 'initiatives/bus/') },
  {
    name: 'wrong type: values declared as texts',
    table: 'kpi_values',
    seed: retyped('value', z.string().nullable(), (value) => (value === null ? null : String(value))),
  },
  { name: 'wrong type: codes declared as free texts', table: 'kpi_values', seed: retyped('status', z.string()) },
  { name: 'unknown code', table: 'kpi_values', seed: cell('status', 'planned') },
  { name: 'label where a code stands', table: 'changes', seed: cell('type', '追加') },
  {
    name: 'missing column: in one row',
    table: 'kpis',
    seed: first('label', (row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'label'))),
  },
  { name: 'missing column: in schema and rows', table: 'kpi_values', seed: without('raw') },
  { name: 'missing column: that of a foreign key', table: 'kpi_values', seed: without('kpi_id') },
  { name: 'missing column: the key', table: 'goals', seed: without('id') },
  {
    name: 'column too many',
    table: 'departments',
    seed: ({ rows }) => ({ rows: (plan) => rows(plan).map((row) => ({ ...row, secret: 'x' })) }),
  },
  {
    name: 'two columns with one header',
    table: 'kpis',
    seed: ({ schema }) => ({ schema: schema.extend({ owner: z.string().meta({ title: 'KPI名' }) }) }),
  },
  { name: 'empty cell where there must be one', table: 'initiatives', seed: cell('title', null) },
  { name: 'dangling foreign key: a KPI that is not there', table: 'kpi_values', seed: cell('kpi_id', 'kpi-nowhere') },
  { name: 'dangling foreign key: a department that is not there', table: 'initiatives', seed: cell('department_id', 'nowhere') },
  { name: 'dangling foreign key: a row that is gone', table: 'goals', seed: ({ rows }) => ({ rows: (plan) => rows(plan).slice(1) }) },
  {
    name: 'dangling foreign key: a table that is not there',
    table: 'kpis',
    seed: () => ({ foreignKeys: [{ column: 'goal_id', table: 'targets' }] }),
  },
  { name: 'foreign key not declared', table: 'kpi_values', seed: () => ({ foreignKeys: [] }) },
  {
    name: 'duplicate key: a row twice',
    table: 'kpi_values',
    seed: ({ rows }) => ({ rows: (plan) => [...rows(plan), ...rows(plan).slice(0, 1)] }),
  },
  {
    name: 'duplicate key: one id for two',
    table: 'notes',
    seed: ({ rows }) => ({ rows: (plan) => rows(plan).map((row) => ({ ...row, id: 'one' })) }),
  },
  { name: 'unit missing: beside a number', table: 'kpi_values', seed: first('value', (row) => ({ ...row, unit: null })) },
  { name: 'unit missing: beside 0', table: 'kpi_values', seed: first('value', (row) => ({ ...row, value: 0, unit: null })) },
  {
    name: 'unit missing: not declared for values',
    table: 'kpi_values',
    seed: ({ schema }) => ({ schema: schema.extend({ value: z.number().nullable().meta({ title: '値' }) }) }),
  },
  {
    name: 'unit missing: not declared for counts',
    table: 'departments',
    seed: ({ schema }) => ({ schema: schema.extend({ kpi_count: z.int().meta({ title: 'KPI数' }) }) }),
  },
  { name: 'line break in a cell', table: 'notes', seed: cell('text', 'a\nb') },
  { name: 'half a character in a cell', table: 'notes', seed: cell('text', 'a\uD842') },
  { name: 'separator inside an entry of a list', table: 'goals', seed: first('directions', (row) => ({ ...row, directions: ['a;b'] })) },
];

describe('a mistake in the definition of a table', async () => {
  const plan = await minamoPlan();
  const judge = (definitions: readonly TableDefinition[]) => {
    const candidate = candidateOf(definitions, plan);
    return tableValidators.map(({ name, faults }) => ({ name, found: faults(candidate) }));
  };
  const seeded = seededFaults.map(({ name, table, seed }) => ({
    name,
    caught: judge(
      tableDefinitions(plan).map((definition) => (definition.name === table ? { ...definition, ...seed(definition) } : definition)),
    ).filter(({ found }) => found.length > 0),
  }));

  it('changes the contract, which is kept in a file', async () => {
    await expect(tableContract(tableDefinitions(plan), plan)).toMatchFileSnapshot(contractFile);
  });

  it('is not seen by any validator where there is none', () => {
    expect(judge(tableDefinitions(plan)).filter(({ found }) => found.length > 0)).toEqual([]);
  });

  it.each(seeded)('is caught: $name', ({ caught }) => {
    expect(caught).not.toEqual([]);
  });

  it('is caught by every validator at least once, so that none is idle', () => {
    console.info(
      faultTable(
        tableValidators.map(({ name }) => name),
        seeded.map(({ name, caught }) => ({ name, caught: caught.map((each) => each.name) })),
      ),
    );
    expect(tableValidators.filter(({ name }) => !seeded.some(({ caught }) => caught.some((each) => each.name === name)))).toEqual([]);
  });
});
