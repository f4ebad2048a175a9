import { problem, type Problem } from '../problem/problem.ts';
import type { ContentFolder } from './contentFolder.ts';
import { type CountedPart, folderSizeText, sizeText } from '#words/problems/sizes.ts';
import { folderBudget } from '../budgets.ts';
import { isYearFolder } from './readSources.ts';

/** The folders whose files are no Markdown. */
const otherFolders: readonly string[] = ['results', 'sources', 'editions'];

/** How much of one kind there is, and which file has the most of it. */
class Sum {
  total = 0;
  largest = { file: '', amount: 0 };

  add(file: string, amount: number): void {
    this.total += amount;
    if (amount > this.largest.amount) this.largest = { file, amount };
  }
}

/**
 * What a content folder has too much of, as one problem; nothing where it can be read.
 *
 * First files are counted and their sizes added up, without opening any. Only then, since they cannot be many any more,
 * are the files of lists and prose read and what they hold counted, before any of it is parsed.
 */
export function overBudget(folder: ContentFolder): Problem | undefined {
  return tooManyFiles(folder) ?? tooManyBytes(folder) ?? tooManyRows(folder) ?? tooMuchText(folder);
}

function tooManyFiles(folder: ContentFolder): Problem | undefined {
  let files = 0;
  for (const name of foldersOf(folder)) {
    files += folder.list(name).length;
    if (files <= folderBudget.files) continue;
    return problem('file-too-many', folder.start(name), sizeText.moreFilesInAll(counted(folderBudget.files)), {
      allowed: counted(folderBudget.files),
    });
  }
  return folder.problems.find(({ code }) => code === 'file-too-many');
}

function tooManyBytes(folder: ContentFolder): Problem | undefined {
  const sums = { bytes: new Sum(), editionBytes: new Sum() };
  for (const name of foldersOf(folder)) {
    const sum = name.startsWith('editions/') ? sums.editionBytes : sums.bytes;
    for (const file of folder.list(name)) {
      const relative = name === '.' ? file : `${name}/${file}`;
      sum.add(relative, folder.sizeOf(relative));
    }
  }
  return tooMuch(folder, '.', sums.bytes, 'bytes') ?? tooMuch(folder, 'editions', sums.editionBytes, 'editionBytes');
}

function tooManyRows(folder: ContentFolder): Problem | undefined {
  const rows = new Sum();
  for (const name of ['results', ...resultFolders(folder)]) {
    for (const file of folder.list(name)) {
      const bytes = folder.readAhead(`${name}/${file}`);
      if (bytes) rows.add(`${name}/${file}`, countOf(bytes, lineEnd));
    }
  }
  return tooMuch(folder, 'results', rows, 'resultRows');
}

function tooMuchText(folder: ContentFolder): Problem | undefined {
  const parts = new Sum();
  const prose = new Sum();
  for (const name of markdownFolders(folder)) {
    for (const file of folder.list(name)) {
      const bytes = folder.readAhead(`${name}/${file}`);
      if (!bytes) continue;
      const front = endOfFrontMatter(bytes);
      parts.add(`${name}/${file}`, countOf(bytes.subarray(0, front), lineEnd) + countOf(bytes.subarray(0, front), comma));
      prose.add(`${name}/${file}`, charactersIn(bytes.subarray(front)));
    }
  }
  return tooMuch(folder, parts.largest.file, parts, 'frontMatterParts') ?? tooMuch(folder, prose.largest.file, prose, 'proseCharacters');
}

/** The folders that may hold Markdown files: which of them the plan has, only its levels say. */
function markdownFolders(folder: ContentFolder): string[] {
  return folder.list('.').filter((name) => !otherFolders.includes(name) && folder.isFolder(name));
}

/** The folders of the years whose results stand in several files. */
function resultFolders(folder: ContentFolder): string[] {
  return folder.list('results').flatMap((name) => (isYearFolder(folder, name) ? [`results/${name}`] : []));
}

/** The folders that are read, the editions one by one. */
function* foldersOf(folder: ContentFolder): Generator<string> {
  yield '.';
  yield* markdownFolders(folder);
  yield* otherFolders;
  yield* resultFolders(folder);
  for (const date of folder.list('editions')) if (folder.isFolder(`editions/${date}`)) yield `editions/${date}`;
}

function tooMuch(folder: ContentFolder, at: string, { total, largest }: Sum, part: CountedPart): Problem | undefined {
  const maximum = folderBudget[part];
  if (total <= maximum) return undefined;
  return problem('content-too-large', folder.start(at), folderSizeText.found(part, counted(total)), {
    allowed: folderSizeText.allowed(part, counted(maximum)),
    hint: folderSizeText.most(part, folder.shown(largest.file), counted(largest.amount)),
  });
}

const lineEnd = 0x0a;
const comma = 0x2c;

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let index = bytes.indexOf(wanted); index >= 0; index = bytes.indexOf(wanted, index + 1)) count += 1;
  return count;
}

/** Where the `---` stands that ends the front matter; the end of the file where there is none. */
function endOfFrontMatter(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\n---');
  return end < 0 ? bytes.byteLength : end + 1;
}

/** How many characters UTF-8 bytes are: every byte but those that continue one. */
function charactersIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
  return count;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
