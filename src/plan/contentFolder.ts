import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText, maximumFileBytes, maximumSourceBytes } from './decodeText.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** How many files a folder may have; a plan of 10,000 initiatives has half as many. */
const maximumFiles = 20_000;

/** A content folder whose files are read as text, with every problem on the way kept. */
export class ContentFolder {
  readonly problems: Problem[] = [];
  readonly folder: string;
  readonly shownAs: string;

  /** `shownAs` is the folder's name in messages. */
  constructor(folder: string, shownAs: string) {
    this.folder = folder;
    this.shownAs = shownAs;
  }

  /** The names in a folder, without the hidden and lock files that desktops leave behind. */
  async list(name: string): Promise<string[]> {
    const names = await readdir(path.join(this.folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      if (error.code !== 'ENOTDIR') throw error;
      this.problems.push(problem('file-unexpected', this.start(name), name, { allowed: `${name} という名前のフォルダー` }));
      return [];
    });
    const shown = names.filter((each) => !each.startsWith('.') && !each.startsWith('~$') && each !== 'Thumbs.db').sort();
    if (shown.length <= maximumFiles) return shown;
    this.problems.push(problem('file-too-many', this.start(name), `${shown.length}個のファイル`, { allowed: String(maximumFiles) }));
    return [];
  }

  /** Keeps problems, however many: as arguments of a call a hundred thousand would be too many. */
  report(problems: readonly Problem[]): void {
    for (const each of problems) this.problems.push(each);
  }

  /** A file's text; undefined where it is missing or no clean text. */
  async text(relative: string): Promise<string | undefined> {
    const file = path.join(this.folder, relative);
    const information = await this.#information(relative);
    if (!information) return undefined;
    const maximum = relative.startsWith('sources/') ? maximumSourceBytes : maximumFileBytes;
    if (information.size > maximum) {
      this.problems.push(problem('file-too-large', this.start(relative), `${information.size}バイト`, { allowed: `${maximum}バイトまで` }));
      return undefined;
    }
    const { text, problems } = decodeText(await readFile(file), this.shown(relative), maximum);
    this.report(problems);
    return problems.length === 0 ? text : undefined;
  }

  /** A file as it is, however large; undefined where it is missing. */
  async bytes(relative: string): Promise<Uint8Array | undefined> {
    return (await this.#information(relative)) && readFile(path.join(this.folder, relative));
  }

  /** A file's whole text as it is, byte order mark and line ends included. */
  async exactText(relative: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path.join(this.folder, relative)));
  }

  async #information(relative: string): Promise<Stats | undefined> {
    const information = await stat(path.join(this.folder, relative)).catch(() => undefined);
    if (information?.isFile()) return information;
    this.problems.push(problem('file-missing', this.start(relative), '何もない', { allowed: this.shown(relative), hint: missingHint(relative) }));
    return undefined;
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
