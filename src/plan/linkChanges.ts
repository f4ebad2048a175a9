import { changeFields, type Change, type ChangeContent } from '../schema/entity/change.ts';
import { toModel } from '../schema/entity.ts';

/** The changes of a thing as they are published; their evidence stands in the thing's own line unless they say otherwise. */
export function linkChanges(changes: readonly ChangeContent[] | undefined, ownLine: number): Change[] {
  return (changes ?? []).map((change) => toModel(changeFields, change, { evidenceLine: change.evidenceLine ?? ownLine }));
}
