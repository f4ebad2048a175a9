import { z } from 'zod';
import type { ContentFolder } from './contentFolder.ts';
import { editionChecksums, type Edition, type EditionFile } from './edition.ts';
import { isEnough } from './limitProblems.ts';
import { problem, type Problem } from './problem.ts';

/** A line of the list of checksums. */
interface Checksum {
  readonly name: string;
  readonly sha256: string;
  readonly line: number;
}

/**
 * Reads every edition under `editions/`, the latest first, and checks that not a byte of it has changed.
 *
 * A file that is missing, changed or not in the list of checksums is a problem of the content, and so is a folder whose
 * name is no date.
 */
export function readEditions(folder: ContentFolder): Edition[] {
  const editions: Edition[] = [];
  for (const date of folder.list('editions')) {
    const relative = `editions/${date}`;
    if (!z.iso.date().safeParse(date).success) {
      folder.problems.push(problem('file-unexpected', folder.start(relative), date, { allowed: '2026-11-22 のような、日付を名前とするフォルダー' }));
      continue;
    }
    const names = folder.list(relative);
    const checksums = readChecksums(folder, `${relative}/${editionChecksums}`);
    if (!checksums) continue;
    const known = new Set([editionChecksums, ...checksums.map(({ name }) => name)]);
    for (const name of names.filter((each) => !known.has(each))) {
      folder.problems.push(problem('file-unexpected', folder.start(`${relative}/${name}`), name, { allowed: `${editionChecksums} にあるファイルだけ` }));
    }
    const files: EditionFile[] = [];
    for (const checksum of checksums) {
      const file = readFrozen(folder, relative, checksum);
      if (file) files.push(file);
    }
    editions.push({ date, files });
  }
  return editions.reverse();
}

function readFrozen(folder: ContentFolder, relative: string, { name, sha256, line }: Checksum): EditionFile | undefined {
  const file = `${relative}/${name}`;
  const found = folder.fingerprint(file);
  if (!found) return undefined;
  if (found.sha256 === sha256) return { name, ...found };
  folder.problems.push(problem('edition-changed', folder.start(file), `SHA-256が ${found.sha256}`, { allowed: `SHA-256が ${sha256}（${editionChecksums} の${line}行目）` }));
  return undefined;
}

function readChecksums(folder: ContentFolder, relative: string): Checksum[] | undefined {
  const text = folder.text(relative);
  if (text === undefined) return undefined;
  const checksums: Checksum[] = [];
  const names = new Set<string>();
  const faults: Problem[] = [];
  for (const [index, written] of text.replace(/\n$/, '').split('\n').entries()) {
    const { sha256, name } = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9][\w.-]*)$/.exec(written)?.groups ?? {};
    if (sha256 === undefined || name === undefined || names.has(name)) {
      if (isEnough(faults)) break;
      faults.push(problem('edition-checksums', { file: folder.shown(relative), line: index + 1, column: 1 }, written));
      continue;
    }
    names.add(name);
    checksums.push({ name, sha256, line: index + 1 });
  }
  folder.report(faults);
  return checksums;
}
