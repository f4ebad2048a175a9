import { createHash } from 'node:crypto';

/** What was read of one file. */
export interface ReadFile {
  readonly sha256: string;
  readonly bytes: number;
  /** When the file was last changed before it was read, in milliseconds. */
  readonly modified: number;
}

/** What was read of a content folder: every file by its name from the folder, and the names in every folder that was listed. */
export interface ContentRecord {
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** The checksum of all that was read: that of the lines that `sha256sum` would write for the files, sorted by name. */
export function contentDigest({ files }: ContentRecord): { sha256: string; files: number } {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${files.get(name)?.sha256 ?? ''}  ${name}\n`);
  return { sha256: hash.digest('hex'), files: files.size };
}
