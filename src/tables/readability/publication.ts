import { planJsonAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { dictionaryRow } from '../../schema/entity/dictionaryEntry.ts';
import { codeRow } from '../../schema/entity/rows/codeEntry.ts';
import { tableText } from '#words/table.ts';
import type { DataFile } from '../dataFile.ts';
import { columnsOf } from '../table.ts';
import { readCsv, type ReadCsv, type ReadRow } from './readCsv.ts';
import { readXlsx, type ReadXlsx } from './readXlsx.ts';

/** A column as the published dictionary explains it. */
export interface ExplainedColumn {
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly codeList: string;
  readonly unit: string;
  readonly description: string;
}

/** What is published, read back from its bytes. */
export interface Publication {
  readonly files: readonly DataFile[];
  readonly csvs: readonly ReadCsv[];
  readonly xlsxs: readonly ReadXlsx[];
  /** The whole plan as JSON. */
  readonly planFile: DataFile | undefined;
  /** The columns of each table, by the table's name. */
  readonly columns: ReadonlyMap<string, readonly ExplainedColumn[]>;
  /** The labels of each code list that are explained, by the list's name. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the published files back. Tables are read from their CSV, what columns and codes mean from the published dictionary and codes. */
export function readPublication(plan: PlanModel, files: readonly DataFile[]): Publication {
  const inFolder = files.filter(({ address }) => /^data\/[^/]+$/.test(address));
  const csvs = inFolder.filter(({ table, address }) => table !== undefined && address.endsWith('.csv')).map(readCsv);
  const records = (name: string, titles: Readonly<Record<string, string>>) =>
    csvs
      .filter(({ tableName }) => tableName === name)
      .flatMap((csv) => csv.rows.map((row) => (key: string) => cellOf(csv, row, titles[key] ?? '')));
  const columns = new Map<string, ExplainedColumn[]>();
  for (const cell of records('dictionary', titlesOf(dictionaryRow))) {
    const column = {
      title: cell('title'),
      name: cell('name'),
      type: cell('type'),
      required: cell('required') === '1',
      codeList: cell('code_list'),
      unit: cell('unit'),
      description: cell('description'),
    };
    columns.set(cell('table'), [...(columns.get(cell('table')) ?? []), column]);
  }
  const labels = new Map<string, Set<string>>();
  for (const cell of records('codes', titlesOf(codeRow))) {
    if (cell('description') !== '') labels.set(cell('list'), (labels.get(cell('list')) ?? new Set()).add(cell('label')));
  }
  return {
    files,
    csvs,
    xlsxs: inFolder.filter(({ address }) => address.endsWith('.xlsx')).map(readXlsx),
    planFile: files.find(({ address }) => address === planJsonAddress(plan)),
    columns,
    labels,
  };
}

/** The cell of a row under a header; empty where there is none. */
export function cellOf({ headers }: ReadCsv, { cells }: ReadRow, title: string): string {
  return cells[headers.indexOf(title)] ?? '';
}

/** The columns of a CSV as the dictionary explains them, in the order of the dictionary. */
export function columnsOfCsv({ columns }: Publication, { tableName }: ReadCsv): readonly ExplainedColumn[] {
  return columns.get(tableName) ?? [];
}

/** Whether a column holds numbers. */
export function isNumeric({ type }: ExplainedColumn): boolean {
  return type === tableText.columnTypes.integer || type === tableText.columnTypes.number;
}

function titlesOf(schema: Parameters<typeof columnsOf>[0]): Readonly<Record<string, string>> {
  return Object.fromEntries(columnsOf(schema).map(({ name, title }) => [name, title]));
}
