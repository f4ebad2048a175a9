import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Gives every file and folder the mode with which a web server may read it, whatever the mode of what was copied and whatever the umask of whoever builds. */
export function makeReadable(folder: string): void {
  setMode(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) setMode(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

function setMode(place: string, mode: number): void {
  if ((statSync(place).mode & 0o7777) !== mode) chmodSync(place, mode);
}
