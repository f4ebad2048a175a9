/**
 * The address of one page or file as seen from another, so that the site works in any folder.
 *
 * Both are addresses from the site's root, without a leading slash: `goals/goal-1/`, `data/x.csv`, `` for home.
 * From `goals/goal-1/` to `initiatives/bus/#kpi-bus` is `../../initiatives/bus/#kpi-bus`.
 */
export function relativeAddress(from: string, to: string): string {
  const path = to.replace(/[?#].*$/s, '');
  const suffix = to.slice(path.length);
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = path.split('/');
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared]) shared += 1;
  const relative = `${'../'.repeat(fromFolders.length - shared)}${toParts.slice(shared).join('/')}`;
  return from === path && suffix.startsWith('#') ? suffix : `${relative || './'}${suffix}`;
}
