import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../problem/problem.ts';
import { ContentFolder } from './contentFolder.ts';
import { fileFoundText } from '#words/problems/reading.ts';

/** What was read of one file. */
export interface ReadFile {
  readonly sha256: string;
  readonly bytes: number;
  /** When the file was last changed before it was read, in milliseconds. */
  readonly modified: number;
}

/** What was read of a content folder: every file by its name from the folder, and the names in every folder that was listed. */
export interface ContentRecord {
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The checksum of all that was read: that of the lines that `sha256sum` would write for the files, sorted by name. */
export function contentDigest({ files }: ContentRecord): { sha256: string; files: number } {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${files.get(name)?.sha256 ?? ''}  ${name}\n`);
  return { sha256: hash.digest('hex'), files: files.size };
}

/**
 * What has changed first in a content folder since it was read: a file that came, went or was written, though it be to
 * the same bytes, since whoever read it meanwhile may have seen others. Nothing where all is as it was.
 */
export function contentChange(folder: string, shownAs: string, { files, lists }: ContentRecord): Problem | undefined {
  const now = new ContentFolder(folder, shownAs);
  const changed = (relative: string, found: string) => problem('content-changed', now.start(relative), found);
  for (const [name, before] of lists) {
    const [known, present] = [new Set(before), new Set(now.list(name))];
    // What cannot be looked at, as when all file handles are in use, has not gone.
    const unreadable = now.problems.find(({ code }) => code === 'file-unreadable');
    if (unreadable) return unreadable;
    const relative = (file: string) => (name === '.' ? file : `${name}/${file}`);
    const added = [...present].find((file) => !known.has(file));
    if (added !== undefined) return changed(relative(added), fileFoundText.added);
    const gone = before.find((file) => !present.has(file));
    if (gone !== undefined) return changed(relative(gone), fileFoundText.gone);
  }
  for (const [relative, read] of files) {
    const modified = statSync(path.join(folder, relative), { throwIfNoEntry: false })?.mtimeMs;
    if (modified === undefined) return changed(relative, fileFoundText.gone);
    if (modified !== read.modified || now.fingerprint(relative)?.sha256 !== read.sha256) return changed(relative, fileFoundText.rewritten);
  }
  return undefined;
}
