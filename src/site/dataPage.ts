import { goalJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../addresses/fileAddress.ts';
import type { Plan } from '../plan/plan.ts';
import { cellText } from '../tables/cellText.ts';
import { dataFileAt, type DataFile } from '../tables/dataFiles.ts';
import { publishedTables } from '../tables/publishedTables.ts';
import type { Column, Table } from '../tables/table.ts';
import { dataText } from '../wording/pages/data.ts';

/** A table on the data page: its files and its first rows. */
export interface TableEntry {
  readonly table: Table;
  readonly csv: DataFile;
  readonly json: DataFile;
  /** The columns of the preview: those that differ from row to row. */
  readonly previewColumns: readonly Column[];
  readonly preview: readonly (readonly string[])[];
}

const previewRows = 5;
const repeated = new Set(['municipal_code', 'area_code', 'municipality']);

/** Every table with its files and a preview. */
export function tableEntries(plan: Plan): TableEntry[] {
  return publishedTables(plan).map((table) => {
    const previewColumns = table.columns.filter(({ name }) => !repeated.has(name));
    return {
      table,
      csv: dataFileAt(plan, tableAddress(plan, table.name, 'csv')),
      json: dataFileAt(plan, tableAddress(plan, table.name, 'json')),
      previewColumns,
      preview: table.rows.slice(0, previewRows).map((row) => previewColumns.map((column) => cellText(row[column.name], column))),
    };
  });
}

/** The files that hold no single table, each with what it is. */
export function otherFiles(plan: Plan): { file: DataFile; what: string }[] {
  return [
    { file: dataFileAt(plan, planJsonAddress(plan)), what: dataText.other.plan },
    ...plan.goals.map(({ id, number }) => ({ file: dataFileAt(plan, goalJsonAddress(id)), what: dataText.other.goal(number) })),
    { file: dataFileAt(plan, sourceFileAddress(plan)), what: dataText.other.source },
  ];
}
