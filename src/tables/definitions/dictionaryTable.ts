import { type DictionaryRow, dictionaryRow } from '../../schema/entity/dictionaryEntry.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { tableText } from '#words/table.ts';
import { planColumnTexts, tableTexts } from '#words/tables.ts';
import { cellText } from '../cellText.ts';
import { withTexts } from '../columnTexts.ts';
import { planCodeLists } from '../planCodeLists.ts';
import { type Column, columnsOf, defineTable, type Row, type TableDefinition } from '../table.ts';
import { municipality, planCell } from './cells/municipality.ts';

/**
 * The dictionary of some tables: one row for each of their columns, read off the schemas.
 *
 * `others` are the tables of the plan; the columns of `last`, which are cut into several files or tell of files, come after them.
 */
export function dictionaryTable(plan: PlanModel, others: readonly TableDefinition[], last: readonly TableDefinition[]): TableDefinition {
  const schema = withTexts(dictionaryRow, { table: planColumnTexts.dictionaryTable(plan.levels) });
  return defineTable({
    name: 'dictionary',
    ...tableTexts.dictionary,
    schema,
    rows: (of) => {
      const columns = (table: TableDefinition) => columnsOf(table.schema, planCodeLists(of));
      const explained = (table: TableDefinition) => {
        const rows = table.rows(of);
        return columns(table).map((column) => dictionaryCells(of, table.name, column, exampleOf(rows, column)));
      };
      return [
        ...others.flatMap(explained),
        ...columnsOf(schema).map((column) => dictionaryCells(of, 'dictionary', column, null)),
        ...last.flatMap(explained),
      ];
    },
  });
}

function dictionaryCells(plan: PlanModel, table: string, column: Column, example: string | null): DictionaryRow {
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
    ...planCell(plan),
  };
}

/** The first value that is short enough to read at a glance, or else the shortest; nothing where a column is empty throughout. */
function exampleOf(rows: readonly Row[], column: Column): string | null {
  const filled = rows.map((row) => cellText(row[column.name], column)).filter((text) => text !== '');
  return filled.find((text) => text.length <= 40) ?? [...filled].sort((a, b) => a.length - b.length)[0] ?? null;
}
