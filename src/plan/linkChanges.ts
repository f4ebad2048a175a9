import type { ChangeContent } from '../schema/content/change.ts';
import type { Change } from '../schema/model/change.ts';

/** The changes of a thing as they are published. */
export function linkChanges(changes: readonly ChangeContent[] | undefined): Change[] {
  return (changes ?? []).map(({ type, basis, certainty, note }) => ({ type, basis, certainty, note: note ?? null }));
}
