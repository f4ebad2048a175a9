import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumsAddress } from '../addresses/fileAddress.ts';
import { siteFiles } from './siteFiles.ts';

/** Writes SHA256SUMS over every file of a site, in the form that `sha256sum --check` reads. */
export async function writeChecksums(folder: string): Promise<void> {
  const files = (await siteFiles(folder)).filter((file) => file !== checksumsAddress);
  const lines: string[] = [];
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(path.join(folder, file))).digest('hex');
    lines.push(`${hash}  ${file}`);
  }
  await writeFile(path.join(folder, checksumsAddress), `${lines.join('\n')}\n`);
}
