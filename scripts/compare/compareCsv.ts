import { parse } from 'csv-parse/sync';
import { additions, type Comparison } from './comparedFile.ts';

/**
 * Compares two CSVs: old columns must stand first and in their order, and old rows must all be there in their order, cell by cell.
 */
export function compareCsv(before: string, after: string): Comparison {
  const [header = [], ...rows] = parse(before, { bom: true, relax_column_count: true });
  const [newHeader = [], ...newRows] = parse(after, { bom: true, relax_column_count: true });
  const moved = header.findIndex((title, place) => newHeader[place] !== title);
  if (moved >= 0)
    return { verdict: 'differs', detail: `column ${moved + 1} was ${header[moved] ?? ''}, is ${newHeader[moved] ?? 'not there'}` };
  let place = 0;
  for (const [line, row] of rows.entries()) {
    const found = newRows.findIndex((each, index) => index >= place && row.every((cell, column) => each[column] === cell));
    if (found < 0) return { verdict: 'differs', detail: changedRow(header, line, row, newRows[line]) };
    place = found + 1;
  }
  return additions(newHeader.slice(header.length), newRows.length - rows.length);
}

/** Where a row has become another, beside the one that now stands in its place. */
function changedRow(header: readonly string[], line: number, row: readonly string[], now: readonly string[] = []): string {
  const column = row.findIndex((cell, place) => now[place] !== cell);
  return `line ${line + 2}, ${header[column] ?? ''}: ${JSON.stringify(row[column] ?? '')} is ${JSON.stringify(now[column] ?? '')}`;
}
