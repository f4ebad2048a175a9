import { isSameCell, type TableStep } from '../../plan/editions/editionStep.ts';
import type { FrozenRow } from '../../plan/editions/frozenTable.ts';
import type { Edition } from '../../plan/plan.ts';
import { type EditionChangeKind, editionChangeKinds, subjectsOfRow } from './editionChangeKind.ts';
import type { FrozenColumns } from './frozenColumns.ts';
import { frozenCellText, frozenRowName, frozenRowText } from './frozenText.ts';

/** One cell, one row or one column that differs between an edition and the one before. */
export interface EditionChange {
  /** The physical name of the table. */
  readonly table: string;
  /** Null where a table or a column came or went. */
  readonly rowId: string | null;
  readonly rowName: string | null;
  /** The physical name of the column; null where a whole row or table came or went. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: EditionChangeKind;
  /** The ids of what the row is of: its own, and those of its KPI, its item and what it is about. */
  readonly subjects: readonly string[];
}

/** Tables that a plan has only where it has something to say in them: where one is missing, it was empty. */
const emptyWhereMissing: ReadonlySet<string> = new Set([
  ...['changes', 'revisions', 'tombstones', 'notes', 'departments', 'budgets', 'ratings', 'item_fields', 'item_directions'],
]);

/** Values that have a table of their own with more of them, by their kinds. */
const toldElsewhere: Readonly<Record<string, string>> = { result: 'results', target: 'targets' };

/**
 * What changed from the edition before to this one, table by table, one entry a cell; nothing for the first edition.
 *
 * A row that came or went is one entry. What is computed from other cells, such as names of other rows and counts, is
 * passed over, and so is a value that a table of its own tells in both editions.
 */
export function editionChanges({ step }: Pick<Edition, 'step'>, columnsOf: (table: string) => FrozenColumns): EditionChange[] {
  if (!step) return [];
  const kindOf = editionChangeKinds(step);
  const inBoth = new Set(step.inBoth);
  const isToldElsewhere = (table: string, row: FrozenRow) =>
    table === 'kpi_values' && typeof row['kind'] === 'string' && inBoth.has(toldElsewhere[row['kind']] ?? '');
  return step.tables.flatMap((table) => {
    const known = columnsOf(table.name);
    const form = formChanges(table, known);
    if (known.isDerived || (table.only !== undefined && !emptyWhereMissing.has(table.name))) return form;
    const whole = (row: FrozenRow) => ({ ...naming(table, row, known), column: null });
    return [
      ...form,
      ...table.added
        .filter((row) => !isToldElsewhere(table.name, row))
        .map((row) => ({
          ...whole(row),
          ...{ before: null, after: frozenRowText(row, known.column) },
          kind: kindOf({ table: table.name, before: undefined, after: row }),
        })),
      ...table.removed
        .filter((row) => !isToldElsewhere(table.name, row))
        .map((row) => ({
          ...whole(row),
          ...{ before: frozenRowText(row, known.column), after: null },
          kind: kindOf({ table: table.name, before: row, after: undefined }),
        })),
      ...table.changed
        .filter(({ after }) => !isToldElsewhere(table.name, after))
        .flatMap(({ before, after }) =>
          Object.keys(after)
            .filter((name) => name in before && known.column(name)?.isDerived !== true && !isSameCell(before[name], after[name]))
            .map((name) => ({
              ...naming(table, after, known),
              column: name,
              before: frozenCellText(before[name], known.column(name)),
              after: frozenCellText(after[name], known.column(name)),
              kind: kindOf({ table: table.name, before, after }, { name, isText: typeof (after[name] ?? before[name]) !== 'number' }),
            })),
        ),
    ];
  });
}

function naming(
  { name }: TableStep,
  row: FrozenRow,
  known: FrozenColumns,
): Pick<EditionChange, 'table' | 'rowId' | 'rowName' | 'subjects'> {
  return { table: name, rowId: String(row['id']), rowName: frozenRowName(row, known.column), subjects: subjectsOfRow(row) };
}

/** The table and the columns that only one of the two editions has. */
function formChanges({ name, only, newColumns, lostColumns }: TableStep, known: FrozenColumns): EditionChange[] {
  const change = { table: name, rowId: null, rowName: null, column: null, before: null, after: null, kind: 'form', subjects: [] } as const;
  const titleOf = (column: string) => known.column(column)?.title ?? column;
  return [
    ...(only === 'after' ? [{ ...change, after: known.title }] : []),
    ...(only === 'before' ? [{ ...change, before: known.title }] : []),
    ...newColumns.map((column) => ({ ...change, column, after: titleOf(column) })),
    ...lostColumns.map((column) => ({ ...change, column, before: titleOf(column) })),
  ];
}
