import { zipSync } from 'fflate';

/**
 * Packs files into a ZIP that is the same, byte for byte, whenever and wherever it is made.
 *
 * Every file is dated `date` (YYYY-MM-DD) at midnight; a ZIP holds local time, so the clock of whoever builds plays no
 * part. Names have `/` between folders.
 */
export function zipBytes(files: readonly (readonly [name: string, content: Uint8Array])[], date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(Math.max(year, 1980), month - 1, day);
  return zipSync(Object.fromEntries(files), { mtime, level: 6 });
}
