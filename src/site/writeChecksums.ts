import { writeFileSync } from 'node:fs';
import { checksumsAddress } from '../addresses/fileAddress.ts';
import { placeInFolder } from '../plan/placeInFolder.ts';
import { fileHashes } from './fileHashes.ts';

/**
 * Writes SHA256SUMS over the files of a site, in the form that `sha256sum --check` reads; returns what it wrote.
 *
 * @throws {Error} where a file has a name that another system would take for another, as every writer does.
 */
export function writeChecksums(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const summed = files.filter((file) => file !== checksumsAddress);
  for (const file of summed) placeInFolder(folder, file);
  const hashes = fileHashes(folder, summed);
  writeFileSync(placeInFolder(folder, checksumsAddress), [...hashes].map(([file, hash]) => `${hash}  ${file}\n`).join(''));
  return hashes;
}
