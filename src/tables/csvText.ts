import { csvFile } from './csvFile.ts';
import { csvRecords } from './csvRecords.ts';
import type { Table } from './table.ts';

/** A table as CSV: UTF-8 with byte order mark, CRLF, RFC 4180 quoting, Japanese headers, no line break in a record. */
export function csvText(table: Table): string {
  const { header, rows } = csvRecords(table);
  return csvFile([header, ...rows]);
}
