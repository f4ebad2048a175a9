import path from 'node:path';
import { reservedNames } from '../schema/text.ts';

/** A name that every file system and web server takes as it is: no Windows device, no point at its end. */
const safeName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,118}[A-Za-z0-9_-])?$/;

/** The two names that begin with a point and that hosts ask for. */
const hostNames = new Set(['.nojekyll', '.htaccess']);

/**
 * The place of a file in a folder by its address, such as `goals/index.html`; every writer asks here first.
 *
 * @throws {Error} where the address is not of plain relative names, so that it could lead out of the folder or to
 *   another file on another system: `..`, a slash at the start, a backslash, a drive, a device of Windows.
 */
export function placeInFolder(folder: string, address: string): string {
  const names = address.split('/');
  if (!names.every((name) => hostNames.has(name) || (safeName.test(name) && !reservedNames.has((name.split('.')[0] ?? '').toLowerCase())))) {
    throw new Error(`Not the address of a file in ${folder}: ${JSON.stringify(address)}`);
  }
  return path.join(folder, ...names);
}
