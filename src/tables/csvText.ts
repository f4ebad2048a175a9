import { csvFile } from './csvFile.ts';
import { csvRecords } from './csvRecords.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV: UTF-8 with byte order mark, CRLF, RFC 4180 quoting, Japanese headers, no line break in a record, no
 * `;` in an entry of a list.
 */
export function csvText(table: Pick<Table, 'name' | 'columns' | 'rows'>): string {
  const { header, rows } = csvRecords(table);
  return csvFile([header, ...rows]);
}
