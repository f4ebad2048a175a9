import type { Note } from '../../../schema/entity/note.ts';
import { tableText } from '#words/table.ts';

/** One remark out of several sentences, or nothing. */
export function remark(...parts: readonly (string | null | undefined)[]): string | null {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return present.length === 0 ? null : [...new Set(present)].join(' ');
}

/** A remark that tells the doubts about a thing: what is suspected, why, and the id under which the notes list it. */
export function noteRemark(notes: readonly Note[]): string | null {
  return remark(...notes.map(tableText.doubt));
}
