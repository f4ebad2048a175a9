import { createHash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, opendirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../../schema/systemErrorCodes.ts';
import { systemErrorText } from '#words/systemErrors.ts';
import { fileBudget, folderBudget } from '../budgets.ts';
import type { ContentRecord, ReadFile } from './contentRecord.ts';
import { decodeText } from './decodeText.ts';
import { editionChecksums } from '../plan.ts';
import { isLeftover, isWorthNaming } from './fileNames.ts';
import { linkOnTheWay, linkProblem, noPlainFile, openPlainFile } from './plainFile.ts';
import { publishedValuesFile } from './readPublishedValues.ts';
import { type Place, problem, type Problem } from '../problem/problem.ts';
import { fileAllowedText, missingHintText } from '#words/problems/reading.ts';
import { sizeText } from '#words/problems/sizes.ts';
import { tellingText } from '#words/problems/telling.ts';

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
  readonly #lists = new Map<string, readonly string[]>();
  readonly #files = new Map<string, ReadFile>();
  /** What was read to be measured and is yet to be taken as text. */
  readonly #ahead = new Map<string, Uint8Array>();
  /** Links that were told, each once however many files lie behind it. */
  readonly #links = new Set<string>();
  #full = false;

  /** `shownAs` is the folder's name in messages. */
  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** The names in a folder when it was first asked for, without left-overs of editors; none where it is reached through a link. */
  list(name: string): readonly string[] {
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
    if (shown.length <= folderBudget.files && names.length <= 2 * folderBudget.files) return shown.sort();
    this.problems.push(
      problem('file-too-many', this.start(name), sizeText.moreFiles(folderBudget.files), { allowed: String(folderBudget.files) }),
    );
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
      for (let entry = folder.readSync(); entry && names.length <= 2 * folderBudget.files; entry = folder.readSync())
        names.push(entry.name);
      folder.closeSync();
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'ENOENT') return [];
      if (code !== 'ENOTDIR' && code !== 'ELOOP') this.#unreadable(name, error);
      else this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: fileAllowedText.folderNamed(name) }));
    }
    return names;
  }

  /** Keeps problems, however many: as arguments of a call a hundred thousand would be too many. */
  report(problems: readonly Problem[]): void {
    for (const each of problems) this.problems.push(each);
  }

  /** A file's text without refused characters; undefined where it is missing or no text, or nothing is read any more. */
  text(relative: string): string | undefined {
    const read = this.#decoded(relative);
    return read && (read.problems.length === 0 ? read.text : read.readable);
  }

  /** A clean file's text, and the text byte for byte; `declared` are private characters that may stand in it. */
  texts(relative: string, declared?: ReadonlySet<string>): { text: string; exact: string } | undefined {
    const read = this.#decoded(relative, declared);
    return read?.problems.length === 0
      ? { text: read.text, exact: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) }
      : undefined;
  }

  #decoded(relative: string, declared?: ReadonlySet<string>): (ReturnType<typeof decodeText> & { readonly bytes: Uint8Array }) | undefined {
    if (this.#isFull(relative)) return undefined;
    const bytes = this.#taken(relative) ?? this.#read(relative);
    if (!bytes) return undefined;
    const read = decodeText(bytes, this.shown(relative), maximumOf(relative), declared);
    this.report(read.problems);
    return { ...read, bytes };
  }

  /** A file's bytes, kept until its text is asked for; undefined, without a word, where there is no such file or it is too large. */
  readAhead(relative: string): Uint8Array | undefined {
    const bytes = this.sizeOf(relative) > 0 && linkOnTheWay(this.folder, relative) === undefined ? this.#read(relative) : undefined;
    if (bytes) this.#ahead.set(relative, bytes);
    return bytes;
  }

  /** How large a file is, told without opening it or following a link; 0 where it is none, or too large to be read at all. */
  sizeOf(relative: string): number {
    const information = lstatSync(path.join(this.folder, relative), { throwIfNoEntry: false });
    return information?.isFile() && information.size <= maximumOf(relative) ? information.size : 0;
  }

  /** Whether a folder stands there, and no link to one. */
  isFolder(relative: string): boolean {
    return lstatSync(path.join(this.folder, relative), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  /** What was read so far. */
  get record(): ContentRecord {
    return { files: this.#files, lists: this.#lists };
  }

  #taken(relative: string): Uint8Array | undefined {
    const bytes = this.#ahead.get(relative);
    this.#ahead.delete(relative);
    return bytes;
  }

  #read(relative: string): Uint8Array | undefined {
    return this.#opened(relative, maximumOf(relative), (file) => {
      const { mtimeMs: modified } = fstatSync(file);
      const bytes = readFileSync(file);
      this.#files.set(relative, { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength, modified });
      return bytes;
    });
  }

  /** Size and SHA-256 of a frozen file as it is, each part of which is looked at on the way; undefined where it is missing. */
  fingerprint(relative: string, look?: (part: Uint8Array) => void): { bytes: number; sha256: string } | undefined {
    return this.#opened(relative, fileBudget.editionBytes, (file) => {
      const { mtimeMs: modified } = fstatSync(file);
      const hash = createHash('sha256');
      const buffer = new Uint8Array(1_000_000);
      let bytes = 0;
      for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
        const part = buffer.subarray(0, length);
        hash.update(part);
        look?.(part);
        bytes += length;
      }
      const found = { bytes, sha256: hash.digest('hex') };
      this.#files.set(relative, { ...found, modified });
      return found;
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
      this.problems.push(
        problem('file-too-large', this.start(relative), sizeText.bytes(found.bytes), { allowed: sizeText.maximumBytes(maximum) }),
      );
      return undefined;
    } finally {
      closeSync(found.file);
    }
  }

  /** What the system tells of a place; undefined, and a problem, where it does not let us look, as without the right to. */
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
    const place = this.start(relative);
    if (this.problems.some((each) => each.code === 'file-unreadable' && each.file === place.file)) return;
    this.problems.push(problem('file-unreadable', place, tellingText.explained(reason, code), { hint: mend }));
  }

  #reportLink(link: string): void {
    if (!this.#links.has(link)) this.problems.push(linkProblem(this.shown(link)));
    this.#links.add(link);
  }

  #isFull(relative: string): boolean {
    if (this.problems.length < folderBudget.problems) return false;
    if (!this.#full)
      this.problems.push(
        problem('problems-many', this.start(relative), tellingText.moreProblems(folderBudget.problems), {
          allowed: String(folderBudget.problems),
        }),
      );
    this.#full = true;
    return true;
  }

  /** A file's name in messages. */
  shown(relative: string): string {
    return relative === '.' ? this.shownAs : `${this.shownAs}/${relative}`;
  }

  /** The place of a whole file. */
  start(relative: string): Place {
    return { file: this.shown(relative), line: 1, column: 1 };
  }
}

function maximumOf(relative: string): number {
  if (relative.startsWith('sources/') || relative === publishedValuesFile) return fileBudget.sourceBytes;
  return relative.startsWith('editions/') && !relative.endsWith(`/${editionChecksums}`) ? fileBudget.editionBytes : fileBudget.bytes;
}

function missingHint(relative: string): string {
  if (relative.startsWith('sources/')) return missingHintText.source;
  return relative.startsWith('editions/') ? missingHintText.edition : '';
}
