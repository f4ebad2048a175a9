import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a disk, a share or a container's volume is attached exactly at a folder that exists: no system renames such a folder. */
export function isMountPoint(folder: string): boolean {
  const parent = path.dirname(folder);
  if (parent === folder) return true;
  return lstatSync(folder).dev !== lstatSync(parent).dev || boundFolders().has(folder);
}

/**
 * Whether a file can be moved from one folder that exists to another: not between what is attached at different places,
 * even of one disk.
 */
export function isOneMount(folder: string, other: string): boolean {
  const bound = boundFolders();
  const mountOf = (each: string): string => (bound.has(each) || path.dirname(each) === each ? each : mountOf(path.dirname(each)));
  return lstatSync(folder).dev === lstatSync(other).dev && mountOf(folder) === mountOf(other);
}

/** The places at which Linux has something attached, since a folder of the same disk can be attached too; none on other systems. */
function boundFolders(): ReadonlySet<string> {
  let table: string;
  try {
    table = readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return new Set();
  }
  // The fifth field is the place; a space and a few other characters are written as octal numbers.
  return new Set(
    table
      .split('\n')
      .map((line) => (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))),
  );
}
