import { type Change, type ChangeContent, changeFields } from '../../schema/entity/change.ts';
import type { HistoryContent } from '../../schema/entity/history.ts';
import type { ValueContent } from '../../schema/entity/kpiValue.ts';
import type { Revision } from '../../schema/entity/revision.ts';
import type { SourceReference } from '../../schema/entity/source.ts';
import { toModel } from '../../schema/entity.ts';

/** What an editor writes of a thing's past. */
export interface WrittenPast {
  readonly changes?: readonly ChangeContent[] | undefined;
  readonly history?: readonly HistoryContent[] | undefined;
  readonly values?: readonly ValueContent[] | undefined;
}

/** What has happened to a thing where something of it was otherwise before. */
export const changeOfField: Readonly<Record<HistoryContent['field'], Change['type']>> = {
  title: 'renamed',
  label: 'renamed',
  overview: 'revised',
  unit: 'definition-changed',
  definition: 'definition-changed',
  parent: 'moved',
  department: 'department-changed',
};

/**
 * The changes of a thing as they are published: those that are written, then those that follow from its earlier wordings,
 * its revised targets and its corrected values, so that nobody has to write a change twice.
 *
 * The evidence of a written one stands in the thing's own line unless it says otherwise.
 */
export function linkChanges(written: WrittenPast, own: SourceReference | null, revisions: readonly Revision[]): Change[] {
  const only = revisions.length === 1 ? (revisions[0]?.id ?? null) : null;
  const stated = (written.changes ?? []).map((change) =>
    toModel(changeFields, change, {
      certainty: change.certainty ?? 'stated',
      evidenceLine: change.evidenceLine ?? (isDecided(change.basis) ? null : (own?.line ?? null)),
      revisionId: change.revision ?? only,
      reasonStated: change.reasonStated ?? true,
      successors: [change.successor ?? []].flat(),
    }),
  );
  const known = new Set(stated.map(changeName));
  return [...stated, ...following(written, revisions).filter((change) => !known.has(changeName(change)))];
}

/** Whether a change stands in a decision, or is ours: neither is marked in a line of the source. */
function isDecided(basis: Change['basis']): boolean {
  return basis === 'decision' || basis === 'erratum';
}

function changeName({ type, revisionId }: Pick<Change, 'type' | 'revisionId'>): string {
  return `${type} ${revisionId ?? ''}`;
}

function following({ history = [], values = [] }: WrittenPast, revisions: readonly Revision[]): Change[] {
  const ids = new Set(revisions.map(({ id }) => id));
  const decided: { type: Change['type']; revisionId: string | null }[] = [
    ...history.map(({ field, until }) => ({ type: changeOfField[field], revisionId: until ?? null })),
    ...values.flatMap(({ since, until }) => [until, since].map((id) => ({ type: 'target-revised' as const, revisionId: id ?? null }))),
  ].filter(({ revisionId }) => revisionId !== null && ids.has(revisionId));
  const mended = values.some(({ correctedFrom }) => correctedFrom !== undefined) ? [followingChange('corrected', null, 'erratum')] : [];
  const changes = decided.map(({ type, revisionId }) => followingChange(type, revisionId, 'decision'));
  return [...new Map(changes.map((change) => [changeName(change), change])).values(), ...mended];
}

function followingChange(type: Change['type'], revisionId: string | null, basis: Change['basis']): Change {
  return {
    type,
    basis,
    certainty: 'stated',
    evidenceLine: null,
    note: null,
    revisionId,
    reason: null,
    reasonStated: true,
    successors: [],
  };
}
