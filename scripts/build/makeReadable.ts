import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../../src/schema/systemErrorCodes.ts';

/**
 * Gives every file and folder the mode with which a web server may read it, whatever the mode of what was copied and
 * whatever the umask of whoever builds.
 */
export function makeReadable(folder: string): void {
  setMode(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    setMode(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

/** A disk such as a USB stick's may know no modes. */
function setMode(place: string, mode: number): void {
  if ((statSync(place).mode & 0o7777) === mode) return;
  try {
    chmodSync(place, mode);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP'].includes(systemErrorCode(error) ?? '')) throw error;
  }
}
