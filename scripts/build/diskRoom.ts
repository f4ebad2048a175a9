import { statfsSync } from 'node:fs';
import { foundText } from '#words/commands/refusal.ts';
import { Refusal } from '../refusal.ts';
import { shownPath } from '../settings.ts';
import type { StandingSite } from './standingSite.ts';

/** What the smallest site takes: its styles, its scripts and the index for search. */
const least = { bytes: 3_000_000, files: 200 };

/**
 * Sees to it that a disk has room for a site as large as the last one, beside that; a disk that fills up later ends the
 * build with the system's error.
 *
 * @throws {Refusal} where it has not.
 */
export function checkDiskRoom(folder: string, last: StandingSite): void {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  const needed = { bytes: Math.max(least.bytes, last.bytes), files: Math.max(least.files, last.files.size + last.folders.length) };
  if (bavail * bsize < needed.bytes)
    throw new Refusal('output-space', shownPath(folder), [foundText.space(megabytes(bavail * bsize))], { needed: megabytes(needed.bytes) });
  // A file system that makes room for files as it goes counts none.
  if (files > 0 && ffree < needed.files)
    throw new Refusal('output-space', shownPath(folder), [foundText.files(ffree)], { needed: foundText.neededFiles(needed.files) });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
