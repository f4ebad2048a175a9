import { checksumsAddress, noticesAddress } from '../addresses/fileAddress.ts';
import { editionChecksums } from '../plan/edition.ts';
import { siteFaultText } from '../wording/siteFault.ts';
import { mediaTypes } from './mediaTypes.ts';

/** The longest path that a site may have, in characters: Windows allows 260 with the folder that the site lies in. */
const longestPath = 120;

/** The names that hosts and checkers ask for. */
const givenNames = new Set(['.nojekyll', '.htaccess', '_headers', 'web.config', checksumsAddress, noticesAddress]);

/**
 * Says why some host would lose a file, by its address; nothing where none would.
 *
 * A host may tell no capital from a small letter, drop what begins with an underscore or a full stop, and refuse types
 * that nobody told it.
 */
export function nameFault(address: string): string | undefined {
  if (address.length > longestPath) return siteFaultText.longPath(address.length, longestPath);
  const names = address.split('/');
  const name = names.at(-1) ?? '';
  if (givenNames.has(address) || (name === editionChecksums && names.slice(0, -1).every(isPlain))) return undefined;
  if (!names.every(isPlain)) return siteFaultText.badName;
  const extension = /\.([^.]*)$/.exec(name)?.[1];
  return extension !== undefined && extension in mediaTypes ? undefined : siteFaultText.unknownType;
}

function isPlain(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/.test(name) && !name.endsWith('.');
}
