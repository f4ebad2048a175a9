import { changeType } from '#words/codes.ts';
import type { ChangeRecord } from '../schema/entity/change.ts';

/** The changes of one type. */
export interface ChangesOfType {
  readonly type: ChangeRecord['type'];
  readonly records: readonly ChangeRecord[];
}

/** Changes that fit a thing, by type in the order of the codes, and the marks that fit none. */
export function changesByType(changes: readonly ChangeRecord[]): { types: ChangesOfType[]; unassigned: ChangeRecord[] } {
  const types = (Object.keys(changeType) as ChangeRecord['type'][])
    .map((type) => ({ type, records: changes.filter((change) => change.type === type && change.certainty !== 'unassigned') }))
    .filter(({ records }) => records.length > 0);
  return { types, unassigned: changes.filter(({ certainty }) => certainty === 'unassigned') };
}
