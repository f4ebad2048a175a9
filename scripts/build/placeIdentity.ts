import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where a path leads once every link on its way is followed, but for what does not exist yet, which stays as it is written. */
export function realPlace(place: string): string {
  try {
    return realpathSync.native(place);
  } catch (error) {
    const parent = path.dirname(place);
    if (parent === place) throw error;
    return path.join(realPlace(parent), path.basename(place));
  }
}

/**
 * Whether a place is a folder or lies within it, both real.
 *
 * By name, and by what the system numbers of a folder are: some systems do not tell `Content` from `content`, and a
 * folder can be attached at a second place.
 */
export function isWithin(place: string, folder: string): boolean {
  const steps = path.relative(folder, place);
  if (steps === '' || (steps !== '..' && !steps.startsWith(`..${path.sep}`) && !path.isAbsolute(steps))) return true;
  const wanted = numbersOf(folder);
  if (wanted === undefined) return false;
  for (let each = place; ; each = path.dirname(each)) {
    if (numbersOf(each) === wanted) return true;
    if (path.dirname(each) === each) return false;
  }
}

/** What tells a folder from all others of this computer; nothing where there is none, or where the system does not number its folders. */
function numbersOf(folder: string): string | undefined {
  try {
    const { dev, ino } = statSync(folder, { bigint: true });
    return ino === 0n ? undefined : `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
