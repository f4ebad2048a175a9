import path from 'node:path';
import { reservedNames } from '../../schema/text.ts';

/** Endings of the copies that editors keep beside a file (`hana.md~`, `hana.md.bak`) and of what they work in. */
const copyEnding = /(?:~|\.(?:bak|orig|tmp|sw[a-p]))$/i;

/** What file managers put into every folder that they show. */
const desktopName = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx)$/i;

/** What belongs to the version control of a folder, or tells editors how to write and what: no slip, so nobody needs to hear of it. */
const settingsName = /^\.(?:git.*|editorconfig|schema)$/;

/**
 * Whether a file or folder is one that editors and desktops leave behind, or is hidden: it is no content, is not read
 * and not hashed. `.rej` is not among them: it holds a change that did not get in.
 */
export function isLeftover(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.startsWith('~$') ||
    (name.startsWith('#') && name.endsWith('#')) ||
    copyEnding.test(name) ||
    desktopName.test(name)
  );
}

/** Whether whoever runs a command should hear that a left-over was passed over. */
export function isWorthNaming(leftover: string): boolean {
  return !settingsName.test(leftover);
}

/** A name that every file system and web server takes as it is: no Windows device, no point at its end. */
const safeName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,118}[A-Za-z0-9_-])?$/;

/** The names that begin with a point and that are ours: two that hosts ask for, and the folder of the schemas for editors. */
const hiddenNames = new Set(['.nojekyll', '.htaccess', '.schema']);

/**
 * The place of a file in a folder by its address, such as `goals/index.html`; every writer asks here first.
 *
 * @throws {Error} where the address is not of plain relative names, so that it could lead out of the folder or to
 *   another file on another system: `..`, a slash at the start, a backslash, a drive, a device of Windows.
 */
export function placeInFolder(folder: string, address: string): string {
  const names = address.split('/');
  if (
    !names.every((name) => hiddenNames.has(name) || (safeName.test(name) && !reservedNames.has((name.split('.')[0] ?? '').toLowerCase())))
  ) {
    throw new Error(`Not the address of a file in ${folder}: ${JSON.stringify(address)}`);
  }
  return path.join(folder, ...names);
}
