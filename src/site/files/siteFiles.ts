import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { placeInFolder } from '../../plan/read/fileNames.ts';

/** Every file of a built site by its address from the site's root, sorted. */
export async function siteFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The SHA-256 of each of some files as it lies in a folder, hexadecimal, by address. */
export function fileHashes(folder: string, files: Iterable<string>): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const file of files) hashes.set(file, sha256(readFileSync(path.join(folder, file))));
  return hashes;
}

/** The SHA-256 of a file's content, hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Writes SHA256SUMS over the files of a site, in the form that `sha256sum --check` reads; returns what it wrote.
 *
 * Files whose hash is `known` are not read again.
 *
 * @throws {Error} where a file has a name that another system would take for another, as every writer does.
 */
export function writeChecksums(
  folder: string,
  files: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const summed = files.filter((file) => file !== checksumsAddress);
  for (const file of summed) placeInFolder(folder, file);
  const read = fileHashes(
    folder,
    summed.filter((file) => !known.has(file)),
  );
  const hashes = new Map(summed.map((file) => [file, known.get(file) ?? read.get(file) ?? '']));
  writeFileSync(placeInFolder(folder, checksumsAddress), [...hashes].map(([file, hash]) => `${hash}  ${file}\n`).join(''));
  return hashes;
}
