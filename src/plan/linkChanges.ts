import type { ChangeContent } from '../schema/content/change.ts';
import type { Change } from '../schema/model/change.ts';

/** The changes of a thing as they are published; their evidence stands in the thing's own line unless they say otherwise. */
export function linkChanges(changes: readonly ChangeContent[] | undefined, ownLine: number): Change[] {
  return (changes ?? []).map(({ type, basis, certainty, evidenceLine, note }) => ({
    type,
    basis,
    certainty,
    evidenceLine: evidenceLine ?? ownLine,
    note: note ?? null,
  }));
}
