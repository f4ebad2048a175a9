import type { Note } from '../schema/model/note.ts';

/** One remark out of several sentences, or nothing. */
export function remark(...parts: readonly (string | null | undefined)[]): string | null {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return present.length === 0 ? null : [...new Set(present)].join(' ');
}

/** A remark that names the doubts about a thing. */
export function noteRemark(notes: readonly Note[]): string | null {
  return remark(...notes.map(({ title }) => `疑義あり：${title}。`));
}
