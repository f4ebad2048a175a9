import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { checksumsAddress } from '../addresses/fileAddress.ts';
import { placeInFolder } from '../plan/placeInFolder.ts';
import { siteFiles } from './siteFiles.ts';

/**
 * Writes SHA256SUMS over every file of a site, in the form that `sha256sum --check` reads.
 *
 * @throws {Error} where a file has a name that another system would take for another, as every writer does.
 */
export async function writeChecksums(folder: string): Promise<void> {
  const files = (await siteFiles(folder)).filter((file) => file !== checksumsAddress);
  const lines: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(placeInFolder(folder, file))).digest('hex');
    lines.push(`${hash}  ${file}`);
  }
  await writeFile(placeInFolder(folder, checksumsAddress), `${lines.join('\n')}\n`);
}
