import { writeFileSync } from 'node:fs';
import { checksumsAddress } from '../addresses/fileAddress.ts';
import { placeInFolder } from '../plan/placeInFolder.ts';
import { fileHashes } from './fileHashes.ts';

/**
 * Writes SHA256SUMS over the files of a site, in the form that `sha256sum --check` reads; returns what it wrote.
 *
 * Files whose hash is `known` are not read again.
 *
 * @throws {Error} where a file has a name that another system would take for another, as every writer does.
 */
export function writeChecksums(folder: string, files: readonly string[], known: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const summed = files.filter((file) => file !== checksumsAddress);
  for (const file of summed) placeInFolder(folder, file);
  const read = fileHashes(folder, summed.filter((file) => !known.has(file)));
  const hashes = new Map(summed.map((file) => [file, known.get(file) ?? read.get(file) ?? '']));
  writeFileSync(placeInFolder(folder, checksumsAddress), [...hashes].map(([file, hash]) => `${hash}  ${file}\n`).join(''));
  return hashes;
}
