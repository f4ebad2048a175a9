import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { longestName } from '../../schema/dataName.ts';
import { reservedNames } from '../../schema/text.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { nameFault } from '../check/readSitePlan.ts';
import type { SiteFault } from './siteFault.ts';

/** Finds names that some host or system cannot hold, and files and folders that a web server may not read or others may write. */
export function nameFaults(folder: string): SiteFault[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const faults: SiteFault[] = [...modeFaults(folder, '.', true)];
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).split(path.sep).join('/');
    const fault = entry.isFile() ? nameFault(file) : undefined;
    if (fault !== undefined) faults.push({ file, fault });
    if (entry.name.length > longestName || reservedNames.has((entry.name.split('.')[0] ?? '').toLowerCase()))
      faults.push({ file, fault: siteFaultText.name });
    const twin = seen.get(file.toLowerCase());
    if (twin !== undefined) faults.push({ file, fault: siteFaultText.twin(twin) });
    seen.set(file.toLowerCase(), file);
    if (!entry.isFile() && !entry.isDirectory()) faults.push({ file, fault: siteFaultText.notPlainFile });
    else faults.push(...modeFaults(full, file, entry.isDirectory()));
  }
  return faults;
}

/** Windows knows no such modes. */
function modeFaults(full: string, file: string, isFolder: boolean): SiteFault[] {
  if (process.platform === 'win32') return [];
  const mode = statSync(full).mode & 0o7777;
  const wanted = isFolder ? 0o755 : 0o644;
  return mode === wanted
    ? []
    : [{ file, fault: siteFaultText.mode(mode.toString(8).padStart(4, '0'), wanted.toString(8).padStart(4, '0')) }];
}
