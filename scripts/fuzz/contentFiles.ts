import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files by their path from the content folder, with slashes. */
export type ContentFiles = ReadonlyMap<string, Buffer>;

/** Reads every file of a content folder, in the order of their names. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** A copy of a content folder whose files are changed and put back again. */
export class ContentCopy {
  readonly folder: string;
  readonly #files: ContentFiles;

  private constructor(folder: string, files: ContentFiles) {
    this.folder = folder;
    this.#files = files;
  }

  /** Copies a content folder. */
  static async make(from: string, to: string): Promise<ContentCopy> {
    await cp(from, to, { recursive: true });
    return new ContentCopy(to, await readContentFiles(to));
  }

  /** Makes the files of the copy those that are given. */
  async change(files: ContentFiles): Promise<void> {
    for (const name of this.#files.keys()) if (!files.has(name)) await rm(path.join(this.folder, name));
    for (const [name, content] of files) {
      if (this.#files.get(name)?.equals(content) === true) continue;
      const file = path.join(this.folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }

  /** Makes the files and folders those of the beginning again. */
  async restore(files: ContentFiles): Promise<void> {
    const folders = new Set([...this.#files.keys()].map((name) => name.split('/')[0]));
    for (const name of files.keys()) {
      const [first = ''] = name.split('/');
      if (!folders.has(first)) await rm(path.join(this.folder, first), { recursive: true, force: true });
      else if (!this.#files.has(name)) await rm(path.join(this.folder, name), { force: true });
    }
    for (const [name, content] of this.#files) {
      if (files.get(name)?.equals(content) === true) continue;
      await mkdir(path.dirname(path.join(this.folder, name)), { recursive: true });
      await writeFile(path.join(this.folder, name), content);
    }
  }
}
