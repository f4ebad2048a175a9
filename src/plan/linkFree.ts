import { lstatSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../schema/systemErrorCodes.ts';

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
