import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { linkOnTheWay, lookBelow } from './linkFree.ts';
import { ContentError, problem, type Place, type Problem } from './problem.ts';

/** A plain file that is open for reading, or what stands in its way. */
export type PlainFile =
  | { readonly kind: 'file'; readonly file: number; readonly bytes: number }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'nothing' | 'folder' | 'other' };

/** Windows has no such flags; there the comparison with what was seen before is what remains. */
const reading = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens a plain file below a folder: pipes and devices are never opened, since reading them may not end, and no link is
 * followed. What is open is what was looked at, though somebody may put a link in its place meanwhile.
 */
export function openPlainFile(folder: string, relative: string): PlainFile {
  const { link, information } = lookBelow(folder, relative);
  if (link !== undefined) return { kind: 'link', link };
  if (!information) return { kind: 'nothing' };
  if (!information.isFile()) return { kind: information.isDirectory() ? 'folder' : 'other' };
  const file = openUnlinked(path.join(folder, relative));
  if (file === undefined) return { kind: 'link', link: relative };
  const opened = fstatSync(file);
  if (isSame(opened, information)) return { kind: 'file', file, bytes: opened.size };
  closeSync(file);
  return { kind: 'link', link: relative };
}

/**
 * The bytes of a plain file below a folder.
 *
 * @throws {ContentError} where no plain file stands there, or a link is on the way.
 */
export function plainFileBytes(folder: string, relative: string, shownAs: string): Uint8Array<ArrayBuffer> {
  const opened = openPlainFile(folder, relative);
  if (opened.kind !== 'file') throw new ContentError([noPlainFile(opened, { file: `${shownAs}/${relative}`, line: 1, column: 1 }, (link) => `${shownAs}/${link}`)]);
  try {
    return new Uint8Array(readFileSync(opened.file));
  } finally {
    closeSync(opened.file);
  }
}

/**
 * Makes sure that what is about to be written below a folder goes to where its name says.
 *
 * @throws {ContentError} where a link is on the way.
 */
export function refuseLinks(folder: string, relative: string, shownAs: string): void {
  const link = linkOnTheWay(folder, relative);
  if (link !== undefined) throw new ContentError([linkProblem(`${shownAs}/${link}`)]);
}

/** Says what stands where a plain file should; nothing of what a link leads to. */
export function noPlainFile(found: Exclude<PlainFile, { kind: 'file' }>, place: Place, shown: (relative: string) => string, hint = ''): Problem {
  if (found.kind === 'link') return linkProblem(shown(found.link));
  if (found.kind === 'nothing') return problem('file-missing', place, '何もない', { allowed: place.file, hint });
  return problem('file-kind', place, found.kind === 'folder' ? 'フォルダー' : 'パイプ、ソケット、装置のどれか');
}

/** Says that a link stands somewhere below the content folder. */
export function linkProblem(file: string): Problem {
  return problem('file-link', { file, line: 1, column: 1 }, 'ほかの場所へのリンク');
}

function openUnlinked(file: string): number | undefined {
  try {
    return openSync(file, reading);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
    throw error;
  }
}

function isSame(one: Stats, other: Stats): boolean {
  return one.isFile() && one.dev === other.dev && one.ino === other.ino;
}
