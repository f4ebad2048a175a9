import { createHash } from 'node:crypto';
import { closeSync, opendirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode, systemErrorText } from '../schema/systemErrorCodes.ts';
import { decodeText, maximumFileBytes, maximumSourceBytes } from './decodeText.ts';
import { isLeftover, isWorthNaming } from './leftover.ts';
import { linkOnTheWay } from './linkFree.ts';
import { linkProblem, noPlainFile, openPlainFile } from './plainFile.ts';
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
  /** What editors and desktops left behind and nobody read, as it is shown in messages. */
  readonly passedOver: string[] = [];
  readonly folder: string;
  readonly shownAs: string;
  readonly #lists = new Map<string, string[]>();
  /** Links that were told, each once however many files lie behind it. */
  readonly #links = new Set<string>();
  #full = false;

  /** `shownAs` is the folder's name in messages. */
  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** The names in a folder, without what editors and desktops leave behind; none of a folder that is reached through a link. */
  list(name: string): string[] {
    const known = this.#lists.get(name) ?? this.#list(name);
    this.#lists.set(name, known);
    return known;
  }

  #list(name: string): string[] {
    if (this.isLinked(name)) return [];
    const names = this.#names(name);
    const shown = names.filter((each) => !isLeftover(each));
    const passedOver = names.filter((each) => isLeftover(each) && isWorthNaming(each)).sort();
    this.passedOver.push(...passedOver.map((each) => this.shown(name === '.' ? each : `${name}/${each}`)));
    if (shown.length <= maximumFiles) return shown.sort();
    this.problems.push(problem('file-too-many', this.start(name), `${maximumFiles}個より多いファイル`, { allowed: String(maximumFiles) }));
    return [];
  }

  /** Whether a place is reached through a link, which is told as a problem. */
  isLinked(relative: string): boolean {
    const link = this.#told(relative, () => linkOnTheWay(this.folder, relative));
    if (link !== undefined) this.#reportLink(link);
    return link !== undefined;
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
    return this.texts(relative)?.text;
  }

  /** A file's text and, from the same bytes, the text as it is, byte order mark and line ends included; `declared` are private characters that may stand in it. */
  texts(relative: string, declared?: ReadonlySet<string>): { text: string; exact: string } | undefined {
    if (this.#isFull(relative)) return undefined;
    const maximum = relative.startsWith('sources/') ? maximumSourceBytes : maximumFileBytes;
    const bytes = this.#opened(relative, maximum, (file) => readFileSync(file));
    if (!bytes) return undefined;
    const { text, problems } = decodeText(bytes, this.shown(relative), maximum, declared);
    this.report(problems);
    return problems.length === 0 ? { text, exact: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) } : undefined;
  }

  /** Size and SHA-256 of a frozen file as it is, each part of which is looked at on the way; undefined where it is missing. */
  fingerprint(relative: string, look?: (part: Uint8Array) => void): { bytes: number; sha256: string } | undefined {
    return this.#opened(relative, maximumEditionBytes, (file) => {
      const hash = createHash('sha256');
      const buffer = new Uint8Array(1_000_000);
      let bytes = 0;
      for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
        const part = buffer.subarray(0, length);
        hash.update(part);
        look?.(part);
        bytes += length;
      }
      return { bytes, sha256: hash.digest('hex') };
    });
  }

  /** Opens a file for a use; what is no plain file, lies behind a link or is too large is a problem and never read. */
  #opened<Result>(relative: string, maximum: number, use: (file: number) => Result): Result | undefined {
    const found = this.#told(relative, () => openPlainFile(this.folder, relative));
    if (!found) return undefined;
    if (found.kind !== 'file') {
      if (found.kind === 'link') this.#reportLink(found.link);
      else this.problems.push(noPlainFile(found, this.start(relative), (each) => this.shown(each), missingHint(relative)));
      return undefined;
    }
    try {
      if (found.bytes <= maximum) return this.#told(relative, () => use(found.file));
      this.problems.push(problem('file-too-large', this.start(relative), `${found.bytes}バイト`, { allowed: `${maximum}バイトまで` }));
      return undefined;
    } finally {
      closeSync(found.file);
    }
  }

  /** What the system tells of a place; undefined, and a problem, where it does not let us look, as without the right to, or with a broken disk. */
  #told<Result>(relative: string, look: () => Result): Result | undefined {
    try {
      return look();
    } catch (error) {
      this.#unreadable(relative, error);
      return undefined;
    }
  }

  #unreadable(relative: string, error: unknown): void {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const { reason, mend } = systemErrorText(code);
    this.problems.push(problem('file-unreadable', this.start(relative), `${reason}（${code}）`, { hint: mend }));
  }

  #reportLink(link: string): void {
    if (!this.#links.has(link)) this.problems.push(linkProblem(this.shown(link)));
    this.#links.add(link);
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

function missingHint(relative: string): string {
  if (relative.startsWith('sources/')) return '原資料の名前は plan.yaml の sources で決まります。';
  return relative.startsWith('editions/') ? '版のファイルは、公開したときのまま残します。版管理などから元に戻してください。' : '';
}
