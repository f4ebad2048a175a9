import { stringify } from 'csv-stringify/sync';
import { cellText } from './cellText.ts';
import type { Table } from './table.ts';

/** A table as CSV: UTF-8 with byte order mark, CRLF, RFC 4180 quoting, Japanese headers, no line break in a record, no `;` in an entry of a list. */
export function csvText(table: Pick<Table, 'name' | 'columns' | 'rows'>): string {
  const records = table.rows.map((row) => table.columns.map((column) => cellText(row[column.name], column)));
  const broken = records.flat().find((cell) => /[\r\n\u2028\u2029\0]/.test(cell) || !cell.isWellFormed());
  if (broken !== undefined) throw new Error(`A cell of ${table.name} would break its record: ${JSON.stringify(broken)}`);
  const joined = table.rows.flatMap((row) => Object.values(row)).find((cell) => typeof cell === 'object' && cell?.some((text) => text.includes(';')));
  if (joined !== undefined) throw new Error(`A list of ${table.name} would fall apart at other places: ${JSON.stringify(joined)}`);
  return stringify([table.columns.map(({ title }) => title), ...records], { bom: true, record_delimiter: '\r\n' });
}
