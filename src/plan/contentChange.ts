import path from 'node:path';
import { statSync } from 'node:fs';
import { ContentFolder } from './contentFolder.ts';
import type { ContentRecord } from './contentRecord.ts';
import { problem, type Problem } from './problem.ts';

/**
 * What has changed first in a content folder since it was read: a file that came, went or was written, though it be to
 * the same bytes, since whoever read it meanwhile may have seen others. Nothing where all is as it was.
 */
export function contentChange(folder: string, shownAs: string, { files, lists }: ContentRecord): Problem | undefined {
  const now = new ContentFolder(folder, shownAs);
  const changed = (relative: string, found: string) => problem('content-changed', now.start(relative), found);
  for (const [name, before] of lists) {
    const [known, present] = [new Set(before), new Set(now.list(name))];
    const relative = (file: string) => (name === '.' ? file : `${name}/${file}`);
    const added = [...present].find((file) => !known.has(file));
    if (added !== undefined) return changed(relative(added), '読んだあとで加わったもの');
    const gone = before.find((file) => !present.has(file));
    if (gone !== undefined) return changed(relative(gone), '読んだあとでなくなったもの');
  }
  for (const [relative, read] of files) {
    const modified = statSync(path.join(folder, relative), { throwIfNoEntry: false })?.mtimeMs;
    if (modified === undefined) return changed(relative, '読んだあとでなくなったもの');
    if (modified !== read.modified || now.fingerprint(relative)?.sha256 !== read.sha256) return changed(relative, '読んだあとで書きかえられたもの');
  }
  return undefined;
}
