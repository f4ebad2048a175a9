import { editionChangeKind } from '#words/codes.ts';
import { editionsText as text } from '#words/pages/editions.ts';
import { editionChangeKinds } from '../../../schema/codes.ts';
import { oncePer } from '../../../plan/oncePer.ts';
import type { Edition, Plan } from '../../../plan/plan.ts';
import { type EditionChange, editionChanges } from '../../../tables/editions/editionChanges.ts';
import { type FrozenColumns, frozenColumns } from '../../../tables/editions/frozenColumns.ts';
import { tableDefinitions } from '../../../tables/publishedTables.ts';

/** A change as a row of a page shows it. */
export interface ShownEditionChange {
  /** The title of its table. */
  readonly table: string;
  readonly row: string | undefined;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The changes of one kind. */
export interface EditionChangeSection {
  readonly kind: EditionChange['kind'];
  readonly heading: string;
  readonly note: string;
  readonly caption: string;
  readonly changes: readonly ShownEditionChange[];
  /** That there are more than a page shows. */
  readonly more: string | undefined;
}

/** More rows than these help no reader of a page; the table has them all. */
const rowsShown = 200;

/** What changed from the edition before, by the edition, the newest first. */
export const changesOfEditions = oncePer((plan: Plan): ReadonlyMap<Edition, readonly EditionChange[]> => {
  const columns = frozenColumns(plan, tableDefinitions(plan));
  return new Map(plan.editions.map((edition) => [edition, editionChanges(edition, columns)]));
});

/** How many changes an edition has of each kind, in the order of their codes. */
export function countsByKind(changes: readonly EditionChange[]): { readonly kind: EditionChange['kind']; readonly count: number }[] {
  return editionChangeKinds.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
}

/** The changes of an edition by kind; a kind that none is of is left out. */
export function changeSections(plan: Plan, changes: readonly EditionChange[]): EditionChangeSection[] {
  const columns = frozenColumns(plan, tableDefinitions(plan));
  const departments = new Map(plan.departments.map(({ id, name }) => [id, name]));
  return countsByKind(changes)
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const { label, description } = editionChangeKind[kind];
      const ofKind = changes.filter((change) => change.kind === kind);
      const rows = kind === 'form' ? formRows(ofKind, columns) : ofKind.map((change) => cellRow(change, columns, departments));
      const shown = rows.slice(0, rowsShown);
      return {
        kind,
        heading: text.kindHeading(label, count),
        note: description,
        caption: text.tableCaption(label),
        changes: shown,
        more: rows.length > shown.length ? text.more(rows.length - shown.length) : undefined,
      };
    });
}

function cellRow(
  { table, rowName, column, before, after }: EditionChange,
  columns: (table: string) => FrozenColumns,
  departments: ReadonlyMap<string, string>,
): ShownEditionChange {
  const known = columns(table);
  const cell = (content: string | null) => {
    if (content === null) return column === null ? text.absent : text.emptyCell;
    return column === 'department_id' ? (departments.get(content) ?? content) : content;
  };
  return {
    table: known.title,
    row: rowName ?? undefined,
    column: column === null ? (before === null ? text.added : text.removed) : (known.column(column)?.title ?? column),
    before: cell(before),
    after: cell(after),
  };
}

/** The columns of a table that came or went in one row each: their names matter to few readers. */
function formRows(changes: readonly EditionChange[], columns: (table: string) => FrozenColumns): ShownEditionChange[] {
  const titles = (of: readonly EditionChange[], side: 'before' | 'after') => {
    const found = of.flatMap((change) => change[side] ?? []);
    return found.length === 0 ? text.absent : found.join('、');
  };
  return [...Map.groupBy(changes, ({ table, column }) => `${table}${column === null ? '' : ':'}`).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const column = first.column === null ? text.wholeTable : text.columnCount(of.length);
    return [{ table: columns(first.table).title, row: undefined, column, before: titles(of, 'before'), after: titles(of, 'after') }];
  });
}
