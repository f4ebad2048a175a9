import type { PlanModel } from '../schema/model/plan.ts';
import { dictionaryRow } from '../schema/rows/dictionaryRow.ts';
import { cellText } from './cellText.ts';
import { municipality } from './municipality.ts';
import { columnsOf, defineTable, type Column, type ColumnType, type TableDefinition } from './table.ts';

/** The dictionary of some tables: one row for each of their columns, read off the schemas. */
export function dictionaryTable(others: readonly TableDefinition[]): TableDefinition {
  return defineTable({
    name: 'dictionary',
    title: '項目',
    description: 'すべての表の、すべての項目の意味',
    schema: dictionaryRow,
    rows: (plan) => [
      ...others.flatMap((table) => {
        const rows = table.rows(plan);
        return columnsOf(table.schema).map((column) => {
          const filled = rows.find((row) => cellText(row[column.name], column) !== '');
          return dictionaryCells(plan, table.name, column, filled ? cellText(filled[column.name], column) : null);
        });
      }),
      ...columnsOf(dictionaryRow).map((column) => dictionaryCells(plan, 'dictionary', column, null)),
    ],
  });
}

/** What a column's type is called. */
export const columnTypeNames: Record<ColumnType, string> = {
  string: '文字列',
  integer: '整数',
  number: '数値',
  boolean: '真偽（1か0）',
  date: '日付',
  uri: 'URL',
  code: 'コード',
  codes: 'コードの一覧',
  list: '文字列の一覧',
};

function dictionaryCells(plan: PlanModel, table: string, column: Column, example: string | null) {
  return {
    ...municipality(plan),
    id: `${table}-${column.name}`,
    table,
    title: column.title,
    name: column.name,
    type: columnTypeNames[column.type],
    required: column.required,
    code_list: column.codeList ?? null,
    unit: column.unit ?? null,
    description: column.description,
    example: example !== null && example.length > 60 ? `${[...example].slice(0, 60).join('')}…` : example,
  };
}
