import type { Plan } from '../../../../plan/plan.ts';
import { type EditionDifference, editionDifferences, type EditionReader, isSame } from '../../../../tables/editionDifferences.ts';
import { publishedTables } from '../../../../tables/publishedTables.ts';
import type { ChangedRow, NamedRow, TableDifference } from '../../../../tables/tableDifference.ts';
import { numberText } from '#words/sentences/number.ts';
import { dataChangesText as text } from '#words/pages/data.ts';

/** The ways in which rows differ, in the order of the columns that count them. */
export const differenceKinds = ['added', 'removed', 'changed'] as const;

/** A table that differs from an edition. */
export interface ChangedTable {
  readonly name: string;
  readonly title: string;
  /** What is to be said of the table as a whole and of its columns. */
  readonly notes: readonly string[];
  /** How many rows differ in each of the {@link differenceKinds}. */
  readonly counts: readonly string[];
}

/** The rows of a table that differ in one way. */
export interface ChangedRows {
  readonly heading: string;
  readonly rows: readonly (NamedRow & { readonly columns: string | undefined })[];
  /** That there are more. */
  readonly more: string | undefined;
}

/** How today's tables differ from an edition. */
export interface ChangedEdition {
  readonly lead: string;
  readonly caption: string;
  readonly tables: readonly ChangedTable[];
  readonly lists: readonly ChangedRows[];
}

/** What changed since the last editions. */
export interface EditionChangesData {
  /** That there is no edition, or that the newest is the same as today's tables. */
  readonly status: readonly string[];
  /** The newest edition that differs; nothing where none does. */
  readonly changed: ChangedEdition | undefined;
}

/** More names than these help no reader; the files hold them all. */
const rowsShown = 50;

/** Compares today's tables with the last editions. */
export async function editionChanges(plan: Plan, read: EditionReader): Promise<EditionChangesData> {
  const differences = await editionDifferences(plan, read);
  const same = differences.find(isSame);
  const changed = differences.find((difference) => !isSame(difference));
  return {
    status: [...(differences.length === 0 ? [text.noEdition] : []), ...(same ? [text.same(same.date)] : [])],
    changed: changed && changedEdition(plan, changed),
  };
}

function changedEdition(plan: Plan, { date, tables, lostTables }: EditionDifference): ChangedEdition {
  const others = text.others(publishedTables(plan).length - tables.length);
  return {
    lead: `${text.since(date)}${others}${lostTables.length > 0 ? text.lostTables(lostTables) : ''}`,
    caption: text.caption(date),
    tables: tables.map(changedTable),
    lists: tables.flatMap(changedRows),
  };
}

function changedTable({ table, isNew, newColumns, lostColumns, ...rows }: TableDifference): ChangedTable {
  return {
    name: table.name,
    title: table.title,
    notes: [
      ...(isNew ? [text.newTable] : []),
      ...(newColumns.length > 0 ? [text.newColumns(newColumns)] : []),
      ...(lostColumns.length > 0 ? [text.lostColumns(lostColumns)] : []),
    ],
    counts: differenceKinds.map((kind) => numberText(rows[kind].length)),
  };
}

function changedRows({ table, ...differences }: TableDifference): ChangedRows[] {
  return differenceKinds.flatMap((kind) => {
    const rows: readonly (NamedRow | ChangedRow)[] = differences[kind];
    if (rows.length === 0) return [];
    return [
      {
        heading: text.list(table.title, text.kinds[kind], rows.length),
        rows: rows.slice(0, rowsShown).map((row) => ({
          id: row.id,
          name: row.name,
          columns: 'columns' in row ? row.columns.join('、') : undefined,
        })),
        more: rows.length > rowsShown ? text.more(rows.length - rowsShown) : undefined,
      },
    ];
  });
}
