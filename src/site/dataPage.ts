import { catalogAddress, machineReadabilityAddress, openDataListAddress, stratMlAddress } from '../addresses/catalogAddress.ts';
import { goalJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../addresses/fileAddress.ts';
import type { Plan } from '../plan/plan.ts';
import { cellText } from '../tables/cellText.ts';
import type { DataFile } from '../tables/dataFile.ts';
import { dataFileAt } from '../tables/dataFiles.ts';
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
export function tableEntries(plan: Plan): Promise<TableEntry[]> {
  return Promise.all(publishedTables(plan).map(async (table) => {
    const previewColumns = table.columns.filter(({ name }) => !repeated.has(name));
    return {
      table,
      csv: await dataFileAt(plan, tableAddress(plan, table.name, 'csv')),
      json: await dataFileAt(plan, tableAddress(plan, table.name, 'json')),
      previewColumns,
      preview: table.rows.slice(0, previewRows).map((row) => previewColumns.map((column) => cellText(row[column.name], column))),
    };
  }));
}

/** The files that hold no single table, each with what it is. */
export async function otherFiles(plan: Plan): Promise<{ file: DataFile; what: string; id?: string }[]> {
  const goals = plan.goals.map(async ({ id, number }) => ({ file: await dataFileAt(plan, goalJsonAddress(id)), what: dataText.other.goal(number) }));
  return [
    { file: await dataFileAt(plan, planJsonAddress(plan)), what: dataText.other.plan, id: 'dataset' },
    { file: await dataFileAt(plan, stratMlAddress(plan)), what: dataText.other.stratMl },
    ...(await Promise.all(goals)),
    { file: await dataFileAt(plan, sourceFileAddress(plan)), what: dataText.other.source, id: 'source' },
    { file: await dataFileAt(plan, catalogAddress.jsonLd), what: dataText.other.catalogJsonLd, id: 'catalog' },
    { file: await dataFileAt(plan, catalogAddress.turtle), what: dataText.other.catalogTurtle },
    { file: await dataFileAt(plan, openDataListAddress(plan)), what: dataText.other.openDataList },
    { file: await dataFileAt(plan, machineReadabilityAddress(plan, 'csv')), what: dataText.other.machineReadability, id: 'table-machine_readability' },
    { file: await dataFileAt(plan, machineReadabilityAddress(plan, 'json')), what: dataText.other.machineReadability },
  ];
}
