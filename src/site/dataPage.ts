import { catalogAddress, machineReadabilityAddress, openDataListAddress, stratMlAddress } from '../addresses/catalogAddress.ts';
import { goalJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../addresses/fileAddress.ts';
import { archiveAddress, csvMetadataAddress, dataPackageAddress, goalCsvAddress, workbookAddress } from '../addresses/openDataAddress.ts';
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
  const { other } = dataText;
  const listed: readonly { address: string; what: string; id?: string }[] = [
    { address: workbookAddress(plan), what: other.workbook },
    { address: archiveAddress(plan), what: other.archive },
    { address: planJsonAddress(plan), what: other.plan, id: 'dataset' },
    { address: stratMlAddress(plan), what: other.stratMl },
    ...plan.goals.flatMap(({ id, number }) => [
      { address: goalJsonAddress(id), what: other.goal(number) },
      { address: goalCsvAddress(id), what: other.goalValues(number) },
    ]),
    { address: sourceFileAddress(plan), what: other.source, id: 'source' },
    { address: catalogAddress.jsonLd, what: other.catalogJsonLd, id: 'catalog' },
    { address: catalogAddress.turtle, what: other.catalogTurtle },
    { address: openDataListAddress(plan), what: other.openDataList },
    { address: machineReadabilityAddress(plan, 'csv'), what: other.machineReadability, id: 'table-machine_readability' },
    { address: machineReadabilityAddress(plan, 'json'), what: other.machineReadability },
    { address: dataPackageAddress, what: other.dataPackage },
    ...publishedTables(plan).map(({ name, title }) => ({ address: csvMetadataAddress(tableAddress(plan, name, 'csv')), what: other.csvw(title) })),
  ];
  return Promise.all(listed.map(async ({ address, ...rest }) => ({ file: await dataFileAt(plan, address), ...rest })));
}
