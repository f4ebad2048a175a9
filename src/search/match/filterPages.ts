import type { RegisteredPage } from './pageRegister.ts';

/** The filters of a search, each with the value that is chosen or an empty text; `goal` is the first level, whatever a plan calls it. */
export const filterNames = ['kind', 'goal', 'department', 'change', 'numeric'] as const;

/** The name of a filter, also in the address. */
export type FilterName = (typeof filterNames)[number];

/** The chosen value of each filter; an empty one filters nothing. */
export type Filters = Readonly<Record<FilterName, string>>;

/** No filter. */
export const noFilters: Filters = { kind: '', goal: '', department: '', change: '', numeric: '' };

/** Whether a page passes every chosen filter. */
export function passes(page: RegisteredPage, filters: Filters): boolean {
  return filterNames.every((name) => filters[name] === '' || valuesOf(page, name).includes(filters[name]));
}

/** How many pages each value of a filter would leave, the other filters as they are chosen; the empty value counts all. */
export function filterCounts(pages: readonly RegisteredPage[], filters: Filters, name: FilterName): ReadonlyMap<string, number> {
  const others = { ...filters, [name]: '' };
  const counts = new Map<string, number>([['', 0]]);
  for (const page of pages) {
    if (!passes(page, others)) continue;
    for (const value of ['', ...valuesOf(page, name)]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(page: RegisteredPage, name: FilterName): readonly string[] {
  switch (name) {
    case 'kind':
      return [page.kind];
    case 'goal':
      return page.top === undefined ? [] : [page.top];
    case 'department':
      return page.departments;
    case 'change':
      return page.changes;
    case 'numeric':
      return [page.numeric ? 'yes' : 'no'];
  }
}
