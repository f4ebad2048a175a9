import { parse } from 'csv-parse/sync';
import { dataFileText, type DataFile } from '../dataFile.ts';
import type { ReadabilityFault } from './finding.ts';

/** A published CSV as a stranger's program reads it, however faulty. */
export interface ReadCsv {
  readonly file: DataFile;
  /** The file's name: `332160_goals.csv`. */
  readonly name: string;
  /** The name of its table: `goals`. */
  readonly tableName: string;
  readonly text: string;
  /** All records, the headers first. */
  readonly records: readonly (readonly string[])[];
  readonly headers: readonly string[];
  /** The records behind the headers, each with its number. */
  readonly rows: readonly ReadRow[];
}

/** A record with its number in the file, the headers being 1. */
export interface ReadRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Reads a published CSV from its bytes. */
export function readCsv(file: DataFile): ReadCsv {
  const text = dataFileText(file);
  const records = parse(text, { bom: true, relax_column_count: true, relax_quotes: true });
  const name = file.address.split('/').at(-1) ?? file.address;
  const [headers = []] = records;
  return {
    file,
    name,
    tableName: name.replace(/^\d{6}_/, '').replace(/\.csv$/, ''),
    text,
    records,
    headers,
    rows: records.slice(1).map((cells, position) => ({ number: position + 2, cells })),
  };
}

/** Whether a record holds nothing. */
export function isBlank({ cells }: ReadRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a record says the headers again. */
export function repeatsHeaders({ cells }: ReadRow, { headers }: ReadCsv): boolean {
  return cells.length === headers.length && cells.every((cell, position) => cell === headers[position]);
}

/** A fault at a cell, a record or a whole file. */
export function faultIn({ name }: ReadCsv, row?: ReadRow, column?: string, found?: string): ReadabilityFault {
  return { file: name, record: row?.number, column, found };
}
