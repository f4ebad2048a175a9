import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';

/** What a build adds to the name of the output folder while it works, so that what a killed build leaves can be told from anything else. */
const kinds = { work: /-building-[A-Za-z0-9]{6}$/, cache: /-building-[A-Za-z0-9]{6}-cache$/, old: /-building-[A-Za-z0-9]{6}-old$/ } as const;

/**
 * Puts the last site back into its place where a build died between taking it away and putting the new one there.
 *
 * Only a whole site comes back, by its checksums; of several the latest. Returns whether one did.
 */
export async function restoreLastSite(output: string): Promise<boolean> {
  if (await exists(output)) return false;
  const whole: { folder: string; time: number }[] = [];
  for (const folder of await leftBy(output, [kinds.old])) {
    if ((await checksumFaults(folder)).length === 0) whole.push({ folder, time: (await stat(folder)).ctimeMs });
  }
  const [latest] = whole.sort((a, b) => b.time - a.time);
  if (!latest) return false;
  await rename(latest.folder, output);
  return true;
}

/** Removes what killed builds left beside the output folder; only for whoever holds its lock. */
export async function clearLeftovers(output: string): Promise<void> {
  for (const folder of await leftBy(output, Object.values(kinds))) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function leftBy(output: string, endings: readonly RegExp[]): Promise<string[]> {
  const place = path.dirname(output);
  const name = path.basename(output);
  const entries = await readdir(place, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && endings.some((ending) => ending.test(entry.name) && entry.name.replace(ending, '') === name))
    .map((entry) => path.join(place, entry.name));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}
