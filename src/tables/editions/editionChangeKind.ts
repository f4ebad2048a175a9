import type { EditionStep } from '../../plan/editions/editionStep.ts';
import type { FrozenRow } from '../../plan/editions/frozenTable.ts';
import type { CodeOf } from '../../schema/codes.ts';

/** Why something stands otherwise in an edition than before. */
export type EditionChangeKind = CodeOf<'edition_change_kind'>;

/** A row of a table that differs, as it was and as it is; one that came has no before, one that went no after. */
export interface DifferingRow {
  readonly table: string;
  readonly before: FrozenRow | undefined;
  readonly after: FrozenRow | undefined;
}

/** The column in which a row differs, and whether it holds texts. */
export interface ChangedColumn {
  readonly name: string;
  readonly isText: boolean;
}

/** Columns that say something about a row and are no part of what it says. */
const remarks: ReadonlySet<string> = new Set(['note', 'source_line', 'source_page', 'source_place', 'source_document']);

/** Tables of which every row was decided. */
const decided: ReadonlySet<string> = new Set(['changes', 'revisions', 'tombstones']);

/** The columns that may say what thing a row is of. */
const subjects = ['id', 'kpi_id', 'item_id', 'target_id', 'owner_id'];

/**
 * Tells why rows differ between two editions.
 *
 * What the later edition lists as a change that the earlier did not list was decided, or mended where it is an erratum. Of
 * the rest, results were published; texts were worded otherwise; numbers were mended, since no decision tells of them.
 */
export function editionChangeKinds({ tables }: EditionStep): (row: DifferingRow, column?: ChangedColumn) => EditionChangeKind {
  const changes = tables.find(({ name }) => name === 'changes')?.added ?? [];
  const told = new Map<unknown, EditionChangeKind>();
  for (const change of changes) for (const id of subjectsOf(change)) told.set(id, kindOfChange(change));
  return (row, column) => {
    if (column && remarks.has(column.name)) return 'wording';
    const ofResult = resultKind(row);
    if (ofResult) return ofResult;
    const { table, before, after } = row;
    if (table === 'changes' && after && !before) return kindOfChange(after);
    if (table === 'notes') return 'wording';
    if (decided.has(table)) return before ? 'wording' : 'decision';
    const subject = subjects.map((column) => told.get((after ?? before)?.[column])).find((kind) => kind !== undefined);
    if (subject) return subject;
    return column?.isText === true ? 'wording' : 'correction';
  };
}

/** What a row of results, or of values that are results, tells; undefined for any other. */
function resultKind({ table, before, after }: DifferingRow): EditionChangeKind | undefined {
  const isResult = table === 'results' || (table === 'kpi_values' && (after ?? before)?.['kind'] === 'result');
  if (!isResult) return undefined;
  if (after?.['stage'] === 'corrected' && before?.['stage'] !== 'corrected') return 'correction';
  if (!before) return 'result';
  if (!after) return 'correction';
  if (table === 'kpi_values') return 'result';
  return 'correction';
}

function kindOfChange(change: FrozenRow): EditionChangeKind {
  return change['type'] === 'corrected' ? 'correction' : 'decision';
}

/** The ids of what a change is about; that of a value begins with the id of its KPI. */
function subjectsOf(change: FrozenRow): unknown[] {
  const { target_id: target, target_type: type } = change;
  const kpi =
    type === 'value' && typeof target === 'string' ? /^(?<kpi>.+)-(?:baseline|target|result)-/.exec(target)?.groups?.['kpi'] : undefined;
  return [target, ...(kpi === undefined ? [] : [kpi])];
}

/** The ids of what a row is of. */
export function subjectsOfRow(row: FrozenRow): string[] {
  return subjects.map((column) => row[column]).filter((id) => typeof id === 'string');
}
