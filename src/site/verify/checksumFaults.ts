import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import { fileHashes } from '../fileHashes.ts';
import { siteFiles } from '../siteFiles.ts';
import type { SiteFault } from './siteFault.ts';

/** Compares every file of a site with SHA256SUMS: none is missing, none is altered, none is there besides. */
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
  return faults;
}
