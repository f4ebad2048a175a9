import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../../schema/systemErrorCodes.ts';
import { ContentError, type Place, problem, type Problem } from '../problem/problem.ts';
import { fileFoundText } from '#words/problems/reading.ts';
import { tellingText } from '#words/problems/telling.ts';

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
  if (opened.kind !== 'file')
    throw new ContentError([noPlainFile(opened, { file: `${shownAs}/${relative}`, line: 1, column: 1 }, (link) => `${shownAs}/${link}`)]);
  try {
    return new Uint8Array(readFileSync(opened.file));
  } finally {
    closeSync(opened.file);
  }
}

/** Says what stands where a plain file should; nothing of what a link leads to. */
export function noPlainFile(
  found: Exclude<PlainFile, { kind: 'file' }>,
  place: Place,
  shown: (relative: string) => string,
  hint = '',
): Problem {
  if (found.kind === 'link') return linkProblem(shown(found.link));
  if (found.kind === 'nothing') return problem('file-missing', place, tellingText.nothing, { allowed: place.file, hint });
  return problem('file-kind', place, found.kind === 'folder' ? fileFoundText.folder : fileFoundText.device);
}

/** Says that a link stands somewhere below the content folder. */
export function linkProblem(file: string): Problem {
  return problem('file-link', { file, line: 1, column: 1 }, fileFoundText.link);
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

/** What stands at a place below a folder. */
export interface PlaceBelow {
  /** The first part of the way that is a link, from the folder; nothing where none is. */
  readonly link: string | undefined;
  /** What stands there itself; nothing where nothing does, or where a link is on the way. */
  readonly information: Stats | undefined;
}

/**
 * The first part of the way from a folder to a place below it that is a link: `initiatives`, `initiatives/hana.md`;
 * nothing where none is, though the place may be yet to be made. The folder itself may be reached by a link.
 *
 * Whoever reads or writes below a content folder asks here first: a link could lead out of it.
 */
export function linkOnTheWay(folder: string, relative: string): string | undefined {
  return lookBelow(folder, relative).link;
}

/** What stands at a place below a folder, and whether a link is on the way to it. */
export function lookBelow(folder: string, relative: string): PlaceBelow {
  const parts = relative.split(/[/\\]/).filter((part) => part !== '.' && part !== '');
  if (parts.includes('..')) return { link: relative, information: undefined };
  let information = informationOf(folder);
  for (const index of parts.keys()) {
    information = informationOf(path.join(folder, ...parts.slice(0, index + 1)));
    if (!information) return { link: undefined, information };
    if (information.isSymbolicLink()) return { link: parts.slice(0, index + 1).join('/'), information: undefined };
  }
  return isWhereItSeems(folder, parts) ? { link: undefined, information } : { link: parts.join('/'), information: undefined };
}

/**
 * Whether a place is where its name says, since some systems have links that look like folders. Names may differ in
 * capitals and in how their marks are put together, where the system does not tell them apart.
 */
function isWhereItSeems(folder: string, parts: readonly string[]): boolean {
  if (parts.length === 0) return true;
  const seeming = realPath(folder);
  const real = realPath(path.join(folder, ...parts));
  return seeming === undefined || real === undefined || folded(real) === folded(path.join(seeming, ...parts));
}

function folded(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/** What stands at a path; nothing where nothing can. What the system does not let us look at is for the caller to tell. */
function informationOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}
