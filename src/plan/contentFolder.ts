import { createHash } from 'node:crypto';
import { closeSync, opendirSync, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { systemErrorCode, systemErrorText } from '../schema/systemErrorCodes.ts';
import { decodeText, maximumFileBytes, maximumSourceBytes } from './decodeText.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** How many files a folder may have; a plan of 10,000 initiatives has half as many. */
const maximumFiles = 20_000;

/** How many problems end the reading of further files: with so many, nobody misses those of the rest. */
const maximumProblems = 5000;

/** Far above any file of data; an edition is only hashed, never held in memory. */
const maximumEditionBytes = 200_000_000;

/**
 * A content folder whose files are read as text, with every problem on the way kept.
 *
 * Files are read one after the other and without waiting: at 10,000 small files waiting costs more than reading.
 */
export class ContentFolder {
  readonly problems: Problem[] = [];
  readonly folder: string;
  readonly shownAs: string;
  #full = false;

  /** `shownAs` is the folder's name in messages. */
  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** The names in a folder, without the hidden and lock files that desktops leave behind. */
  list(name: string): string[] {
    const shown = this.#names(name).filter((each) => !each.startsWith('.') && !each.startsWith('~$') && each !== 'Thumbs.db');
    if (shown.length <= maximumFiles) return shown.sort();
    this.problems.push(problem('file-too-many', this.start(name), `${maximumFiles}個より多いファイル`, { allowed: String(maximumFiles) }));
    return [];
  }

  /** The names in a folder, and not many more than there may be: a list of a million costs a second itself. */
  #names(name: string): string[] {
    const names: string[] = [];
    try {
      const folder = opendirSync(path.join(this.folder, name), { bufferSize: 1024 });
      for (let entry = folder.readSync(); entry && names.length <= 2 * maximumFiles; entry = folder.readSync()) names.push(entry.name);
      folder.closeSync();
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'ENOENT') return [];
      if (code !== 'ENOTDIR' && code !== 'ELOOP') this.#unreadable(name, error);
      else this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: `${name} という名前のフォルダー` }));
    }
    return names;
  }

  /** Keeps problems, however many: as arguments of a call a hundred thousand would be too many. */
  report(problems: readonly Problem[]): void {
    for (const each of problems) this.problems.push(each);
  }

  /** A file's text; undefined where it is missing or no clean text, or where there are so many problems already that no further file is read. */
  text(relative: string): string | undefined {
    if (this.#isFull(relative)) return undefined;
    const maximum = relative.startsWith('sources/') ? maximumSourceBytes : maximumFileBytes;
    if (!this.#sizedFile(relative, maximum)) return undefined;
    const bytes = this.#read(relative, (file) => readFileSync(file));
    if (!bytes) return undefined;
    const { text, problems } = decodeText(bytes, this.shown(relative), maximum);
    this.report(problems);
    return problems.length === 0 ? text : undefined;
  }

  /** Size and SHA-256 of a frozen file as it is; undefined where it is missing. */
  fingerprint(relative: string): { bytes: number; sha256: string } | undefined {
    const information = this.#sizedFile(relative, maximumEditionBytes);
    if (!information) return undefined;
    const sha256 = this.#read(relative, fileDigest);
    return sha256 === undefined ? undefined : { bytes: information.size, sha256 };
  }

  /** A file's whole text as it is, byte order mark and line ends included. */
  exactText(relative: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path.join(this.folder, relative)));
  }

  /** Reads a file by `read`; undefined where the system does not let it, as without the right to, or with a broken disk. */
  #read<Read>(relative: string, read: (file: string) => Read): Read | undefined {
    try {
      return read(path.join(this.folder, relative));
    } catch (error) {
      this.#unreadable(relative, error);
      return undefined;
    }
  }

  #unreadable(relative: string, error: unknown): void {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const { reason, mend } = systemErrorText(code);
    const place = this.start(relative);
    if (this.problems.some((each) => each.code === 'file-unreadable' && each.file === place.file)) return;
    this.problems.push(problem('file-unreadable', place, `${reason}（${code}）`, { hint: mend }));
  }

  /** Pipes and devices are never opened, since reading them may not end; nor is a file that is too large. */
  #sizedFile(relative: string, maximum: number): Stats | undefined {
    const information = informationOf(path.join(this.folder, relative));
    if (information instanceof Error) return void this.#unreadable(relative, information);
    if (!information?.isFile()) {
      this.problems.push(problem('file-missing', this.start(relative), information ? 'ファイルではないもの' : '何もない', { allowed: this.shown(relative), hint: missingHint(relative) }));
      return undefined;
    }
    if (information.size <= maximum) return information;
    this.problems.push(problem('file-too-large', this.start(relative), `${information.size}バイト`, { allowed: `${maximum}バイトまで` }));
    return undefined;
  }

  #isFull(relative: string): boolean {
    if (this.problems.length < maximumProblems) return false;
    if (!this.#full) this.problems.push(problem('problems-more', this.start(relative), `${maximumProblems}件より多い問題`));
    this.#full = true;
    return true;
  }

  /** A file's name in messages. */
  shown(relative: string): string {
    return `${this.shownAs}/${relative}`;
  }

  /** The place of a whole file. */
  start(relative: string): Place {
    return { file: this.shown(relative), line: 1, column: 1 };
  }
}

/** What stands at a path; nothing where links lead nowhere or round in a circle; the error where the system does not tell. */
function informationOf(file: string): Stats | Error | undefined {
  try {
    return statSync(file);
  } catch (error) {
    return error instanceof Error && !['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '') ? error : undefined;
  }
}

function fileDigest(name: string): string {
  const hash = createHash('sha256');
  const part = new Uint8Array(1_000_000);
  const file = openSync(name, 'r');
  try {
    for (let length = readSync(file, part); length > 0; length = readSync(file, part)) hash.update(part.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function missingHint(relative: string): string {
  if (relative.startsWith('sources/')) return '原資料の名前は plan.yaml の sources で決まります。';
  return relative.startsWith('editions/') ? '版のファイルは、公開したときのまま残します。版管理などから元に戻してください。' : '';
}
