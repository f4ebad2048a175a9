import type { Plan } from '../../plan/plan.ts';
import { dictionaryRow } from '../../schema/entity/dictionaryEntry.ts';
import { tableText } from '#words/table.ts';
import { cellText } from '../cellText.ts';
import { tableTexts } from '#words/tables.ts';
import { municipality } from './municipality.ts';
import { type Column, columnsOf, defineTable, type Row, type TableDefinition } from '../table.ts';

/**
 * The dictionary of some tables: one row for each of their columns, read off the schemas.
 *
 * `others` are the tables of the plan; the columns of `last`, which are cut into several files or tell of files, come after them.
 */
export function dictionaryTable(others: readonly TableDefinition[], last: readonly TableDefinition[]): TableDefinition {
  return defineTable({
    name: 'dictionary',
    ...tableTexts.dictionary,
    schema: dictionaryRow,
    rows: (plan) => [
      ...others.flatMap((table) => columnCells(plan, table)),
      ...columnsOf(dictionaryRow).map((column) => dictionaryCells(plan, 'dictionary', column, null)),
      ...last.flatMap((table) => columnCells(plan, table)),
    ],
  });
}

function columnCells(plan: Plan, table: TableDefinition) {
  const rows = table.rows(plan);
  return columnsOf(table.schema).map((column) => dictionaryCells(plan, table.name, column, exampleOf(rows, column)));
}

function dictionaryCells(plan: Plan, table: string, column: Column, example: string | null) {
  return {
    ...municipality(plan),
    id: `${table}-${column.name}`,
    table,
    title: column.title,
    name: column.name,
    type: tableText.columnTypes[column.type],
    required: column.required,
    code_list: column.codeList ?? null,
    unit: column.unit ?? null,
    description: column.description,
    example,
  };
}

/** The first value that is short enough to read at a glance, or else the shortest; nothing where a column is empty throughout. */
function exampleOf(rows: readonly Row[], column: Column): string | null {
  const filled = rows.map((row) => cellText(row[column.name], column)).filter((text) => text !== '');
  return filled.find((text) => text.length <= 40) ?? [...filled].sort((a, b) => a.length - b.length)[0] ?? null;
}
