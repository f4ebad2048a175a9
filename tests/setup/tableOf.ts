import type { Plan } from '../../src/plan/plan.ts';
import { publishedTables } from '../../src/tables/publishedTables.ts';
import type { Row, Table } from '../../src/tables/table.ts';

/** A published table of a plan by its name. */
export function tableOf(plan: Plan, name: string): Table {
  const table = publishedTables(plan).find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

/** The cells of one column of a table, from the first row to the last. */
export function cellsOf(plan: Plan, table: string, column: string): Row[string][] {
  return tableOf(plan, table).rows.map((row) => row[column] ?? null);
}
