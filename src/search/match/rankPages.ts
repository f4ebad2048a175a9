import type { RegisteredPage } from './pageRegister.ts';
import { searchForm } from './searchForm.ts';

/** How much a place weighs where a term stands in it; plain prose weighs 1. */
const weights = { title: 100, name: 40, place: 20, department: 10, prose: 1 } as const;

/** A page in the forms by which it is ranked. */
export interface RankedPage {
  readonly title: string;
  readonly names: readonly string[];
  readonly place: string;
  readonly departments: readonly string[];
}

/** The forms of a page, made once. */
export function rankedPage(
  { title, names, place, departments: ids }: RegisteredPage,
  departments: Readonly<Record<string, string>>,
): RankedPage {
  return {
    title: searchForm(title),
    names: names.map(searchForm),
    place: searchForm(place),
    departments: ids.map((id) => searchForm(departments[id] ?? '')),
  };
}

/** What a page is ordered by, most important first; a greater number comes first. */
export type Rank = readonly [inTitle: number, weight: number, closeness: number];

/**
 * Ranks a page that contains every term: all terms in the title first, then by the sum of each term's heaviest place.
 *
 * @param spellings For each term the forms by which it was found on the page.
 */
export function rank(page: RankedPage, spellings: readonly (readonly string[])[]): Rank {
  const best = spellings.map((forms) => Math.max(...forms.map((form) => weightOf(page, form))));
  const inTitle = best.every((weight) => weight === weights.title);
  return [inTitle ? 1 : 0, best.reduce((sum, weight) => sum + weight, 0), inTitle ? -page.title.length : 0];
}

/** Orders two ranks; 0 leaves pages in the order of the plan. */
export function compareRanks(a: Rank, b: Rank): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}

function weightOf({ title, names, place, departments }: RankedPage, form: string): number {
  if (title.includes(form)) return weights.title;
  if (names.some((name) => name.includes(form))) return weights.name;
  if (place.includes(form)) return weights.place;
  return departments.some((department) => department.includes(form)) ? weights.department : weights.prose;
}
