import { lstatSync, renameSync } from 'node:fs';
import path from 'node:path';
import { buildFoldersIn, buildParts, removeBuildFolder } from './buildFolder.ts';
import { readStandingSite, removeStandingSite } from './standingSite.ts';

/**
 * Puts the last site back into its place where a build died between taking it away and putting the new one there.
 *
 * Only a whole site comes back, by its checksums; of several the latest. Returns whether one did.
 */
export function restoreLastSite(output: string): boolean {
  if (lstatSync(output, { throwIfNoEntry: false })) return false;
  const whole: { folder: string; time: number }[] = [];
  for (const folder of buildFoldersIn(path.dirname(output), path.basename(output)).map((each) => path.join(each, buildParts.old))) {
    const { isOurs, missing, altered } = readStandingSite(folder);
    if (isOurs && missing.length + altered.length === 0) whole.push({ folder, time: lstatSync(folder).ctimeMs });
  }
  const [latest] = whole.sort((a, b) => b.time - a.time);
  if (!latest) return false;
  renameSync(latest.folder, output);
  return true;
}

/**
 * Removes what killed builds of an output left in a folder; only for whoever holds its lock. Returns folders in which
 * something stays that no build made.
 */
export function clearLeftovers(parent: string, output: string): string[] {
  const old = buildFoldersIn(parent, output).map((folder) => path.join(folder, buildParts.old));
  return old.filter((folder) => {
    const stays = removeStandingSite(folder, readStandingSite(folder, true));
    removeBuildFolder(path.dirname(folder));
    return stays;
  });
}
