import { stringify } from 'csv-stringify/sync';
import { cellText } from './cellText.ts';
import type { Table } from './table.ts';

/** A table's records as they stand in its CSV, without what ends them: one string a row, in the order of the rows. */
export interface CsvRecords {
  readonly header: string;
  readonly rows: readonly string[];
}

/** Makes the records of a table, RFC 4180 quoting; a cell that would break its record is a fault of ours and throws. */
export function csvRecords(table: Pick<Table, 'name' | 'columns' | 'rows'>): CsvRecords {
  const records = table.rows.map((row) => table.columns.map((column) => cellText(row[column.name], column)));
  const broken = records.flat().find((cell) => /[\r\n\u2028\u2029\0]/.test(cell) || !cell.isWellFormed());
  if (broken !== undefined) throw new Error(`A cell of ${table.name} would break its record: ${JSON.stringify(broken)}`);
  const joined = table.rows
    .flatMap((row) => Object.values(row))
    .find((cell) => typeof cell === 'object' && cell?.some((text) => text.includes(';')));
  if (joined !== undefined) throw new Error(`A list of ${table.name} would fall apart at other places: ${JSON.stringify(joined)}`);
  const [header = '', ...rows] = stringify([table.columns.map(({ title }) => title), ...records], {
    record_delimiter: '\n',
    eof: false,
  }).split('\n');
  return { header, rows };
}
