import type { FrozenRow, FrozenTable } from './frozenTable.ts';

/** A row that both editions have and that differs in some column that both have. */
export interface ChangedFrozenRow {
  readonly before: FrozenRow;
  readonly after: FrozenRow;
}

/** How a table differs between two editions. */
export interface TableStep {
  readonly name: string;
  /** Whether only the later edition has it, or only the earlier one. */
  readonly only: 'after' | 'before' | undefined;
  readonly newColumns: readonly string[];
  readonly lostColumns: readonly string[];
  readonly added: readonly FrozenRow[];
  readonly removed: readonly FrozenRow[];
  readonly changed: readonly ChangedFrozenRow[];
}

/** What changed from an edition to the next one, by their frozen files alone. */
export interface EditionStep {
  /** The day of the earlier edition, YYYY-MM-DD. */
  readonly previousDate: string;
  /** The names of the tables that both editions have, whether they differ or not. */
  readonly inBoth: readonly string[];
  /** The tables that differ, by their names. */
  readonly tables: readonly TableStep[];
}

/** Compares a table with what it was, row by row by their ids; undefined where nothing differs. */
export function tableStep(name: string, before: FrozenTable | undefined, after: FrozenTable | undefined): TableStep | undefined {
  const [then, now] = [before ?? new Map<string, FrozenRow>(), after ?? new Map<string, FrozenRow>()];
  const [former, present] = [columnsOf(then), columnsOf(now)];
  const common = [...present].filter((column) => former.has(column));
  const canTell = then.size > 0 && now.size > 0;
  const step: TableStep = {
    name,
    only: before === undefined ? 'after' : after === undefined ? 'before' : undefined,
    newColumns: canTell ? [...present].filter((column) => !former.has(column)) : [],
    lostColumns: canTell ? [...former].filter((column) => !present.has(column)) : [],
    added: [...now].filter(([id]) => !then.has(id)).map(([, row]) => row),
    removed: [...then].filter(([id]) => !now.has(id)).map(([, row]) => row),
    changed: [...now].flatMap(([id, row]) => {
      const old = then.get(id);
      return old && common.some((column) => !isSameCell(old[column], row[column])) ? [{ before: old, after: row }] : [];
    }),
  };
  const differs = [step.newColumns, step.lostColumns, step.added, step.removed, step.changed].some(({ length }) => length > 0);
  return differs || step.only !== undefined ? step : undefined;
}

/** Whether two cells hold the same. */
export function isSameCell(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function columnsOf(table: FrozenTable): ReadonlySet<string> {
  return new Set([...table.values()].flatMap((row) => Object.keys(row)));
}
