import { z } from 'zod';
import { primaryKey, type Table } from './table.ts';

/** A row as a reader recognises it. */
export interface NamedRow {
  readonly id: string;
  /** Its title or label; undefined where the table has none. */
  readonly name: string | undefined;
}

/** A row that both have, with the titles of the columns in which it differs. */
export interface ChangedRow extends NamedRow {
  readonly columns: readonly string[];
}

/** How a table differs from what it was. */
export interface TableDifference {
  readonly table: Table;
  /** Whether there was no such table. */
  readonly isNew: boolean;
  readonly added: readonly NamedRow[];
  readonly removed: readonly NamedRow[];
  readonly changed: readonly ChangedRow[];
  /** The titles of columns that are new, and the physical names of those that are gone. */
  readonly newColumns: readonly string[];
  readonly lostColumns: readonly string[];
}

type RowRecord = Readonly<Record<string, unknown>>;

const records = z.array(z.record(z.string(), z.unknown()));

/** The columns that name a row, the first that it has. */
const naming = ['title', 'label', 'kpi_label', 'name'];

/**
 * Compares the bytes of a table's JSON with those that it had, row by row by their keys, cell by cell.
 *
 * A column that only one of the two has is told once and makes no row a changed one. Bytes that hold no table throw.
 */
export function tableDifference(table: Table, before: Uint8Array | undefined, after: Uint8Array): TableDifference {
  const now = rowsByKey(after);
  const then = before === undefined ? new Map<string, RowRecord>() : rowsByKey(before);
  const names = columnNames(now);
  const former = columnNames(then);
  const common = table.columns.filter(({ name }) => former.has(name));
  return {
    table,
    isNew: before === undefined,
    added: [...now].filter(([id]) => !then.has(id)).map(named),
    removed: [...then].filter(([id]) => !now.has(id)).map(named),
    changed: [...now].flatMap(([id, row]) => {
      const old = then.get(id);
      const columns =
        old === undefined
          ? []
          : common.filter(({ name }) => JSON.stringify(row[name]) !== JSON.stringify(old[name])).map(({ title }) => title);
      return columns.length === 0 ? [] : [{ ...named([id, row]), columns }];
    }),
    newColumns: then.size === 0 ? [] : table.columns.filter(({ name }) => !former.has(name)).map(({ title }) => title),
    lostColumns: now.size === 0 ? [] : [...former].filter((name) => !names.has(name)),
  };
}

/** Whether nothing of a table differs. */
export function isUnchanged({ isNew, added, removed, changed, newColumns, lostColumns }: TableDifference): boolean {
  return !isNew && [added, removed, changed, newColumns, lostColumns].every((each) => each.length === 0);
}

function rowsByKey(content: Uint8Array): ReadonlyMap<string, RowRecord> {
  const rows = records.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
  return new Map(rows.map((row) => [z.string().parse(row[primaryKey]), row]));
}

function columnNames(rows: ReadonlyMap<string, RowRecord>): ReadonlySet<string> {
  return new Set([...rows.values()].flatMap((row) => Object.keys(row)));
}

function named([id, row]: readonly [string, RowRecord]): NamedRow {
  return { id, name: naming.map((column) => row[column]).find((text) => typeof text === 'string') };
}
