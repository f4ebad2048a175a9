import {
  catalogAddress,
  machineReadabilityAddress,
  openDataListAddress,
  planSchemaAddress,
  stratMlAddress,
  tableSchemaAddress,
} from '../../addresses/catalogAddress.ts';
import { checksumsAddress, goalJsonAddress, planJsonAddress, sourceFileAddress, tableAddress } from '../../addresses/fileAddress.ts';
import {
  archiveAddress,
  csvMetadataAddress,
  dataPackageAddress,
  goalCsvAddress,
  ownerValuesSchemaAddress,
  workbookAddress,
} from '../../addresses/openDataAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DictionaryRow } from '../../schema/entity/dictionaryEntry.ts';
import { schemaVersion } from '../../schema/schemaVersion.ts';
import { cellText } from '../../tables/cellText.ts';
import type { FileFacts } from '../../tables/dataFile.ts';
import { publishedTables } from '../../tables/publishedTables.ts';
import { codeLabels, type Column, type Table } from '../../tables/table.ts';
import { dataText, dataFilesText as text } from '../../wording/ja/pages/data.ts';
import { publishedFile } from '../files/publishedFile.ts';

/** A column on the data page: its entry in the dictionary, the example cut short, and the labels that its cells may hold where those are fixed. */
export interface ColumnEntry {
  readonly row: DictionaryRow;
  readonly allowed: readonly string[] | undefined;
}

/** A table on the data page: its files, its columns and its first rows. */
export interface TableEntry {
  readonly table: Table;
  readonly csv: FileFacts;
  readonly json: FileFacts;
  readonly csvw: FileFacts;
  readonly jsonSchema: FileFacts;
  /** The columns that this table has besides those that every table has. */
  readonly columns: readonly ColumnEntry[];
  readonly previewColumns: readonly Column[];
  readonly preview: readonly (readonly string[])[];
}

const previewRows = 5;
/** How many characters of a cell a preview shows, and how many an example. */
const previewLength = 60;
const exampleLength = 40;

/** The columns that every table has; they are the same in each row. */
const repeated: ReadonlySet<string> = new Set(['municipal_code', 'area_code', 'municipality']);

/** What most readers want, each in one file. */
export async function dataChoices(plan: Plan): Promise<{ title: string; note: string; file: FileFacts }[]> {
  const { excel, csv, json, zip } = dataText.choices;
  const choices = [
    { ...excel, address: workbookAddress(plan) },
    { ...csv, address: tableAddress(plan, 'kpi_values', 'csv') },
    { ...json, address: planJsonAddress(plan) },
    { ...zip, address: archiveAddress(plan) },
  ];
  return Promise.all(choices.map(async ({ title, note, address }) => ({ title, note, file: await publishedFile(plan, address) })));
}

/** Every table with its files, its columns and a preview. */
export function tableEntries(plan: Plan): Promise<TableEntry[]> {
  const tables = publishedTables(plan);
  const dictionary = (tables.find(({ name }) => name === 'dictionary')?.rows ?? []) as readonly DictionaryRow[];
  return Promise.all(
    tables.map(async (table) => {
      const csv = tableAddress(plan, table.name, 'csv');
      const own = table.columns.filter(({ name }) => !repeated.has(name));
      const described = new Map(dictionary.filter((row) => row.table === table.name).map((row) => [row.name, row]));
      return {
        table,
        csv: await publishedFile(plan, csv),
        json: await publishedFile(plan, tableAddress(plan, table.name, 'json')),
        csvw: await publishedFile(plan, csvMetadataAddress(csv)),
        jsonSchema: await publishedFile(plan, tableSchemaAddress(table.name)),
        columns: own.flatMap(({ name, codeList }) => {
          const row = described.get(name);
          return row
            ? [
                {
                  row: { ...row, example: row.example === null ? null : shortened(row.example, exampleLength) },
                  allowed: codeList && codeLabels(codeList),
                },
              ]
            : [];
        }),
        previewColumns: own,
        preview: table.rows
          .slice(0, previewRows)
          .map((row) => own.map((column) => shortened(cellText(row[column.name], column), previewLength))),
      };
    }),
  );
}

/** The titles of the columns that every table has. */
export function commonColumns(plan: Plan): string[] {
  return (
    publishedTables(plan)[0]
      ?.columns.filter(({ name }) => repeated.has(name))
      .map(({ title }) => title) ?? []
  );
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? dataText.cut(characters.slice(0, length).join('')) : text;
}

/** A line of the list of files: what they hold, and the files or the page that leads to them. */
export interface FileLine {
  readonly what: string;
  readonly files: readonly FileFacts[];
  /** Where its files are, if they are too many to list, or what tells more about them. */
  readonly page?: { readonly address: string; readonly label: string };
  /** The format of files that are not listed one by one. */
  readonly format?: string;
  /** The name of the data set in linked data. */
  readonly id?: string;
}

/** Files that serve one purpose. */
export interface FileGroup {
  readonly title: string;
  /** When one needs them. */
  readonly use: string;
  readonly lines: readonly FileLine[];
}

/** The files that hold no single table, in groups by what one needs them for. */
export async function dataFileGroups(plan: Plan): Promise<FileGroup[]> {
  const { groups } = text;
  const line = async (what: string, addresses: readonly string[], more: Pick<FileLine, 'id' | 'page'> = {}): Promise<FileLine> => ({
    what,
    files: await Promise.all(addresses.map((address) => publishedFile(plan, address))),
    ...more,
  });
  return [
    {
      ...groups.whole,
      lines: [
        await line(text.workbook, [workbookAddress(plan)]),
        await line(text.plan, [planJsonAddress(plan)], { id: 'dataset' }),
        await line(text.stratMl, [stratMlAddress(plan)]),
        await line(text.archive, [archiveAddress(plan)]),
      ],
    },
    {
      ...groups.parts,
      lines: [
        ...(await Promise.all(plan.goals.map(({ id, number }) => line(text.goal(number), [goalJsonAddress(id), goalCsvAddress(id)])))),
        {
          what: text.initiatives(plan.initiatives.length),
          files: [],
          page: { address: pageAddress.initiatives, label: text.initiativesLink },
          format: text.eachFormat.initiatives,
        },
        { what: text.charts, files: [], page: { address: pageAddress.goals, label: text.chartsLink }, format: text.eachFormat.charts },
      ],
    },
    { ...groups.source, lines: [await line(text.source, [sourceFileAddress(plan)], { id: 'source' })] },
    {
      ...groups.catalog,
      lines: [
        await line(text.catalogJsonLd, [catalogAddress.jsonLd], { id: 'catalog' }),
        await line(text.catalogTurtle, [catalogAddress.turtle]),
        await line(text.openDataList, [openDataListAddress(plan)]),
      ],
    },
    {
      ...groups.definitions,
      lines: [
        await line(text.dataPackage, [dataPackageAddress]),
        await line(text.planSchema(schemaVersion), [planSchemaAddress]),
        await line(text.ownerValues, [ownerValuesSchemaAddress]),
      ],
    },
    {
      ...groups.checks,
      lines: [
        await line(text.machineReadability, [machineReadabilityAddress(plan, 'csv'), machineReadabilityAddress(plan, 'json')], {
          id: 'table-machine_readability',
          page: { address: pageAddress.machineReadability, label: text.readabilityLink },
        }),
        { what: text.checksums, files: [], page: { address: checksumsAddress, label: checksumsAddress }, format: text.fileFormat('TXT') },
      ],
    },
  ];
}
