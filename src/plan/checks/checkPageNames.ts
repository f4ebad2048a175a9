import type { Content } from '../content.ts';
import { problem, type Problem } from '../problem.ts';

/** The folders and pages that a site has anyway: a page of prose of such a name would take the place of one, or stand among its files. */
export const takenPageNames = ['404', '500', 'assets', 'changes', 'data', 'departments', 'goals', 'initiatives', 'kpis', 'notes', 'pagefind', 'schema', 'search', 'source'] as const;

const taken: ReadonlySet<string> = new Set(takenPageNames);

/** Finds pages of prose, and pages that are gone, whose name the site has given to something else. */
export function checkPageNames({ pages, tombstones }: Content): Problem[] {
  const allowed = takenPageNames.join('、');
  return [
    ...pages.filter(({ id }) => taken.has(id)).map(({ id, located }) => problem('page-name-taken', { file: located.file, line: 1, column: 1 }, id, { allowed })),
    ...(tombstones?.value ?? []).flatMap(({ type, id }, index) =>
      type === 'page' && taken.has(id) && tombstones ? [problem('page-name-taken', tombstones.located.placeOfValue([index, 'id']), id, { allowed })] : [],
    ),
  ];
}
