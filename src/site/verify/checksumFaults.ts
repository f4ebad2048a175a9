import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { fileHashes, siteFiles } from '../files/siteFiles.ts';
import type { SiteFault } from './siteFault.ts';

/**
 * Compares every file of a site with SHA256SUMS: none is missing, none is altered, none is there besides; nor is there a
 * folder without any, which such a list cannot name.
 */
export async function checksumFaults(folder: string): Promise<SiteFault[]> {
  const files = new Set(await siteFiles(folder));
  if (!files.has(checksumsAddress)) return [{ file: checksumsAddress, fault: siteFaultText.missing }];
  const faults: SiteFault[] = [];
  const hashes = fileHashes(folder, files);
  const listed = new Set([checksumsAddress]);
  const lines = (await readFile(path.join(folder, checksumsAddress), 'utf8')).split('\n');
  if (lines.pop() !== '') faults.push({ file: checksumsAddress, fault: siteFaultText.checksumsCut });
  for (const [index, line] of lines.entries()) {
    const [, stated, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (file === undefined || listed.has(file)) {
      faults.push({ file: checksumsAddress, fault: siteFaultText.checksumLine(index + 1) });
      continue;
    }
    listed.add(file);
    if (!files.has(file)) faults.push({ file, fault: siteFaultText.missing });
    else if (hashes.get(file) !== stated) faults.push({ file, fault: siteFaultText.altered });
  }
  for (const file of files) if (!listed.has(file)) faults.push({ file, fault: siteFaultText.extra });
  for (const file of await emptyFolders(folder)) faults.push({ file, fault: siteFaultText.emptyFolder });
  return faults;
}

/** The folders of a site in which no file lies, be it deep down. */
async function emptyFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const addressed = entries.map((entry) => ({
    entry,
    steps: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep),
  }));
  const filled = new Set(
    addressed.filter(({ entry }) => !entry.isDirectory()).flatMap(({ steps }) => steps.map((_, depth) => steps.slice(0, depth).join('/'))),
  );
  return addressed
    .filter(({ entry }) => entry.isDirectory())
    .map(({ steps }) => steps.join('/'))
    .filter((address) => !filled.has(address))
    .sort();
}
