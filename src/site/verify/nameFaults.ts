import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import type { SiteFault } from './siteFault.ts';

/** The longest address of a file, in characters, and the longest name in it: an id of 64 characters with what files add to it. */
const longest = { address: 120, name: 90 } as const;

/** A bundler ends its names with a hash that has capitals; everything else is small. */
const plainName = /^[a-z0-9][a-z0-9._-]*$/;
const hashedName = /^[a-z0-9-]+\.[A-Za-z0-9_-]{8}\.(?:css|js)$/;

const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Finds names that some host or system cannot hold, and files and folders that a web server may not read or others may write. */
export async function nameFaults(folder: string): Promise<SiteFault[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const faults: SiteFault[] = [...(await modeFaults(folder, '.', true))];
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).split(path.sep).join('/');
    const inAssets = path.basename(entry.parentPath) === 'assets';
    const isPlain = plainName.test(entry.name) || entry.name === checksumsAddress || (inAssets && hashedName.test(entry.name));
    const fits = file.length <= longest.address && entry.name.length <= longest.name;
    if (!isPlain || !fits || reserved.test(entry.name) || entry.name.endsWith('.')) faults.push({ file, fault: siteFaultText.name });
    const twin = seen.get(file.toLowerCase());
    if (twin !== undefined) faults.push({ file, fault: siteFaultText.twin(twin) });
    seen.set(file.toLowerCase(), file);
    if (!entry.isFile() && !entry.isDirectory()) faults.push({ file, fault: siteFaultText.notPlainFile });
    else faults.push(...(await modeFaults(full, file, entry.isDirectory())));
  }
  return faults;
}

/** Windows knows no such modes. */
async function modeFaults(full: string, file: string, isFolder: boolean): Promise<SiteFault[]> {
  if (process.platform === 'win32') return [];
  const mode = (await stat(full)).mode & 0o7777;
  const wanted = isFolder ? 0o755 : 0o644;
  return mode === wanted ? [] : [{ file, fault: siteFaultText.mode(mode.toString(8).padStart(4, '0'), wanted.toString(8).padStart(4, '0')) }];
}
