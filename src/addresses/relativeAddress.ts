import { fileOfLink } from './targetOfLink.ts';

/**
 * The address of one page or file as seen from another, so that the site works in any folder.
 *
 * Both are addresses from the site's root, without a leading slash: `goals/goal-1/`, `data/x.csv`, `` for home.
 * From `goals/goal-1/` to `initiatives/bus/#kpi-bus` is `../../initiatives/bus/index.html#kpi-bus`: a page is named by
 * its file, since not every host looks for one in a folder.
 */
export function relativeAddress(from: string, to: string): string {
  const path = to.replace(/[?#].*$/s, '');
  const suffix = to.slice(path.length);
  if (from === path && suffix.startsWith('#')) return suffix;
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = path.split('/');
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared]) shared += 1;
  return fileOfLink(`${'../'.repeat(fromFolders.length - shared)}${toParts.slice(shared).join('/')}`) + suffix;
}
