import path from 'node:path';
import { z } from 'zod';
import { projectFolder } from '../settings.ts';

/** The lock file of the checkout. */
export const lockFile = path.join(projectFolder, 'package-lock.json');

const lock = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })) });

/**
 * The packages that a lock file needs and does not hold, as `needed by` and `name`, sorted.
 *
 * npm leaves out the optional packages of other platforms when it cannot fetch them or when `node_modules` lacks them.
 * `npm ci` refuses such a lock, and `npm install` changes it, on every machine but the one where it was made.
 *
 * @throws {z.ZodError} where the text is no lock file of npm.
 */
export function missingFromLock(text: string): readonly { readonly neededBy: string; readonly name: string }[] {
  const { packages } = lock.parse(JSON.parse(text));
  return Object.entries(packages)
    .flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(name, place, packages))
        .map((name) => ({ neededBy: place, name })),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether Node, looking from a package's folder upwards, comes to a package of that name. */
function isFound(name: string, place: string, packages: Readonly<Record<string, unknown>>): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}
