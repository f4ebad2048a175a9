import { tableSchemaAddress } from '../../../../addresses/catalogAddress.ts';
import { tableAddress } from '../../../../addresses/fileAddress.ts';
import { csvMetadataAddress } from '../../../../addresses/openDataAddress.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { DictionaryRow } from '../../../../schema/entity/dictionaryEntry.ts';
import { cellText } from '../../../../tables/cellText.ts';
import type { FileFacts } from '../../../../tables/dataFile.ts';
import { publishedTables } from '../../../../tables/publishedTables.ts';
import { codeLabels, type Column, type Table } from '../../../../tables/table.ts';
import { dataText } from '#words/pages/data.ts';
import { publishedFile } from '../../../files/publishedFile.ts';

/**
 * A column on the data page: its entry in the dictionary, the example cut short, and the labels that its cells may hold
 * where those are fixed.
 */
export interface ColumnEntry {
  readonly row: DictionaryRow;
  readonly allowed: readonly string[] | undefined;
}

/** A table on the data page: its files, its columns and its first rows. */
export interface TableEntry {
  readonly table: Table;
  /** The day of all files. */
  readonly updated: string;
  readonly csv: FileFacts;
  readonly json: FileFacts;
  readonly csvw: FileFacts;
  readonly jsonSchema: FileFacts;
  /** The columns that this table has besides those that every table has. */
  readonly columns: readonly ColumnEntry[];
  /** Which columns are left out of them. */
  readonly columnsNote: string;
  readonly previewColumns: readonly Column[];
  readonly previewCaption: string;
  readonly preview: readonly (readonly string[])[];
}

const previewRows = 5;
/** How many characters of a cell a preview shows, and how many an example. */
const previewLength = 60;
const exampleLength = 40;

/** The columns that every table has; they are the same in each row. */
const repeated: ReadonlySet<string> = new Set(['municipal_code', 'area_code', 'municipality']);

/** Every table with its files, its columns and a preview. */
export function tableEntries(plan: Plan): Promise<TableEntry[]> {
  const tables = publishedTables(plan);
  const columnsNote = dataText.columnsNote(commonColumns(plan).join('、'));
  const dictionary = (tables.find(({ name }) => name === 'dictionary')?.rows ?? []) as readonly DictionaryRow[];
  return Promise.all(
    tables.map(async (table) => {
      const csv = tableAddress(plan, table.name, 'csv');
      const own = table.columns.filter(({ name }) => !repeated.has(name));
      const described = new Map(dictionary.filter((row) => row.table === table.name).map((row) => [row.name, row]));
      return {
        table,
        updated: plan.information.editionDate,
        columnsNote,
        csv: await publishedFile(plan, csv),
        json: await publishedFile(plan, tableAddress(plan, table.name, 'json')),
        csvw: await publishedFile(plan, csvMetadataAddress(csv)),
        jsonSchema: await publishedFile(plan, tableSchemaAddress(table.name)),
        columns: own.flatMap((column) => {
          const row = described.get(column.name);
          return row
            ? [
                {
                  row: { ...row, example: row.example === null ? null : shortened(row.example, exampleLength) },
                  allowed: codeLabels(column),
                },
              ]
            : [];
        }),
        previewColumns: own,
        previewCaption: dataText.previewCaption(table.title, plan.information),
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
