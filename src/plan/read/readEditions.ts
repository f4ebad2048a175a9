import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isEditionName } from '../../schema/dataName.ts';
import type { ContentFolder } from './contentFolder.ts';
import { type Edition, editionChecksums, type EditionFile } from '../plan.ts';
import { FrozenForm, LineEnds } from './frozenForm.ts';
import { isEnough, problem, type Problem } from '../problem/problem.ts';
import { editionText, fileAllowedText } from '#words/problems/reading.ts';

/** A line of the list of checksums. */
interface Checksum {
  readonly name: string;
  readonly sha256: string;
  readonly line: number;
}

/** Where the name stands in a line of the list, behind the checksum and two spaces. */
const nameColumn = 67;

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
      folder.problems.push(problem('file-unexpected', folder.start(relative), date, { allowed: fileAllowedText.edition }));
      continue;
    }
    const names = folder.list(relative);
    const checksums = readChecksums(folder, `${relative}/${editionChecksums}`);
    if (!checksums) continue;
    const known = new Set([editionChecksums, ...checksums.lines.map(({ name }) => name)]);
    for (const name of names.filter((each) => !known.has(each))) {
      folder.problems.push(
        problem('file-unexpected', folder.start(`${relative}/${name}`), name, { allowed: fileAllowedText.onlyListed(editionChecksums) }),
      );
    }
    const files: EditionFile[] = [];
    for (const checksum of checksums.lines) {
      const file = readFrozen(folder, relative, checksum);
      if (file) files.push(file);
    }
    editions.push({ date, files, checksums: checksums.sha256 });
  }
  return editions.reverse();
}

/** Reads a file of an edition if its name is one of theirs: what else lies there is neither read nor published. */
function readFrozen(folder: ContentFolder, relative: string, { name, sha256, line }: Checksum): EditionFile | undefined {
  if (!isEditionName(name)) {
    folder.problems.push(
      problem('edition-name', { file: folder.shown(`${relative}/${editionChecksums}`), line, column: nameColumn }, name),
    );
    return undefined;
  }
  const file = `${relative}/${name}`;
  const form = new FrozenForm(folder.start(file));
  const found = folder.fingerprint(file, (part) => form.take(part));
  if (!found) return undefined;
  const fault = found.sha256 === sha256 ? form.end() : changeOf(folder, file, found.sha256, { sha256, line });
  if (!fault) return { name, ...found };
  folder.problems.push(fault);
  return undefined;
}

/** Says how a file of an edition differs from what was published: often in its line ends alone, which a checkout changes. */
function changeOf(folder: ContentFolder, file: string, found: string, { sha256, line }: Omit<Checksum, 'name'>): Problem {
  const lineEnds = new LineEnds();
  folder.fingerprint(file, (part) => lineEnds.take(part));
  const ends = lineEnds.endsFor(sha256);
  if (ends !== undefined) return lineEndsProblem(folder, file, ends);
  return problem('edition-changed', folder.start(file), editionText.checksum(found), {
    allowed: editionText.listedChecksum(sha256, editionChecksums, line),
  });
}

function lineEndsProblem(folder: ContentFolder, file: string, ends: 'LF' | 'CRLF'): Problem {
  return problem('edition-line-ends', folder.start(file), editionText.lineEnds[ends === 'LF' ? 'CRLF' : 'LF'], { allowed: ends });
}

function readChecksums(folder: ContentFolder, relative: string): { lines: Checksum[]; sha256: string } | undefined {
  const read = folder.texts(relative);
  if (!read) return undefined;
  const { text, exact } = read;
  if (exact !== text)
    folder.problems.push(
      exact.includes('\r') ? lineEndsProblem(folder, relative, 'LF') : problem('edition-checksums', folder.start(relative), exact),
    );
  const lines: Checksum[] = [];
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
    lines.push({ name, sha256, line: index + 1 });
  }
  folder.report(faults);
  return { lines, sha256: createHash('sha256').update(exact).digest('hex') };
}
