import { createHash } from 'node:crypto';
import { closeSync, lstatSync, opendirSync, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { fileBudget, folderBudget } from './budgets.ts';
import type { ContentRecord, ReadFile } from './contentRecord.ts';
import { decodeText } from './decodeText.ts';
import { editionChecksums } from './edition.ts';
import { problem, type Place, type Problem } from './problem.ts';

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
  readonly #files = new Map<string, ReadFile>();
  readonly #lists = new Map<string, readonly string[]>();
  /** What was read to be measured and is yet to be taken as text. */
  readonly #ahead = new Map<string, Uint8Array>();

  /** `shownAs` is the folder's name in messages. */
  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** The names in a folder as they were when it was first asked for, without the hidden and lock files that desktops leave behind. */
  list(name: string): readonly string[] {
    const known = this.#lists.get(name) ?? this.#listed(name);
    this.#lists.set(name, known);
    return known;
  }

  #listed(name: string): string[] {
    const all = this.#names(name);
    const shown = all.filter((each) => !each.startsWith('.') && !each.startsWith('~$') && each !== 'Thumbs.db');
    if (shown.length <= folderBudget.files && all.length <= 2 * folderBudget.files) return shown.sort();
    this.problems.push(problem('file-too-many', this.start(name), `${folderBudget.files}個より多いファイル`, { allowed: String(folderBudget.files) }));
    return [];
  }

  /** The names in a folder, and not many more than there may be: a list of a million costs a second itself. */
  #names(name: string): string[] {
    const names: string[] = [];
    try {
      const folder = opendirSync(path.join(this.folder, name), { bufferSize: 1024 });
      for (let entry = folder.readSync(); entry && names.length <= 2 * folderBudget.files; entry = folder.readSync()) names.push(entry.name);
      folder.closeSync();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT') return [];
      if (code !== 'ENOTDIR' && code !== 'ELOOP') throw error;
      this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: `${name} という名前のフォルダー` }));
    }
    return names;
  }

  /** Keeps problems, however many: as arguments of a call a hundred thousand would be too many. */
  report(problems: readonly Problem[]): void {
    for (const each of problems) this.problems.push(each);
  }

  /** A file's text; undefined where it is missing or no clean text, or where there are so many problems already that no further file is read. */
  text(relative: string): string | undefined {
    return this.texts(relative)?.clean;
  }

  /** A file's text as {@link text} gives it, and as it is, byte order mark and line ends included. */
  texts(relative: string): { readonly clean: string; readonly exact: () => string } | undefined {
    if (this.#isFull(relative)) return undefined;
    const maximum = maximumOf(relative);
    const bytes = this.#taken(relative) ?? this.#read(relative, this.#sizedFile(relative, maximum));
    if (!bytes) return undefined;
    const { text, problems } = decodeText(bytes, this.shown(relative), maximum);
    this.report(problems);
    return problems.length === 0 ? { clean: text, exact: () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) } : undefined;
  }

  /** A file's bytes, kept until its text is asked for; undefined, without a word, where there is no such file or it is too large. */
  readAhead(relative: string): Uint8Array | undefined {
    const information = informationOf(path.join(this.folder, relative));
    const bytes = information?.isFile() && information.size <= maximumOf(relative) ? this.#read(relative, information) : undefined;
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

  #read(relative: string, information: Stats | undefined): Uint8Array | undefined {
    if (!information) return undefined;
    const bytes = readFileSync(path.join(this.folder, relative));
    this.#files.set(relative, { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength, modified: information.mtimeMs });
    return bytes;
  }

  /** Size and SHA-256 of a frozen file as it is; undefined where it is missing. */
  fingerprint(relative: string): { bytes: number; sha256: string } | undefined {
    const information = this.#sizedFile(relative, fileBudget.editionBytes);
    if (!information) return undefined;
    const hash = createHash('sha256');
    const part = new Uint8Array(1_000_000);
    const file = openSync(path.join(this.folder, relative), 'r');
    try {
      for (let length = readSync(file, part); length > 0; length = readSync(file, part)) hash.update(part.subarray(0, length));
    } finally {
      closeSync(file);
    }
    const found = { bytes: information.size, sha256: hash.digest('hex') };
    this.#files.set(relative, { ...found, modified: information.mtimeMs });
    return found;
  }

  /** Pipes and devices are never opened, since reading them may not end; nor is a file that is too large. */
  #sizedFile(relative: string, maximum: number): Stats | undefined {
    const information = informationOf(path.join(this.folder, relative));
    if (!information?.isFile()) {
      this.problems.push(problem('file-missing', this.start(relative), information ? 'ファイルではないもの' : '何もない', { allowed: this.shown(relative), hint: missingHint(relative) }));
      return undefined;
    }
    if (information.size <= maximum) return information;
    this.problems.push(problem('file-too-large', this.start(relative), `${information.size}バイト`, { allowed: `${maximum}バイトまで` }));
    return undefined;
  }

  #isFull(relative: string): boolean {
    if (this.problems.length < folderBudget.problems) return false;
    if (!this.#full) this.problems.push(problem('problems-many', this.start(relative), `${folderBudget.problems}件より多い問題`));
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
  if (relative.startsWith('sources/')) return fileBudget.sourceBytes;
  return relative.startsWith('editions/') && !relative.endsWith(`/${editionChecksums}`) ? fileBudget.editionBytes : fileBudget.bytes;
}

/** What stands at a path; nothing where links lead nowhere or round in a circle. */
function informationOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function missingHint(relative: string): string {
  if (relative.startsWith('sources/')) return '原資料の名前は plan.yaml の sources で決まります。';
  return relative.startsWith('editions/') ? '版のファイルは、公開したときのまま残します。版管理などから元に戻してください。' : '';
}
