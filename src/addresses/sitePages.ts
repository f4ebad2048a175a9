import type { Plan } from '../plan/plan.ts';
import type { PublishedKind } from '../schema/entity/published.ts';
import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from './pageAddress.ts';

/** A page of prose. */
export function proseAddress(id: string): string {
  return `${id}/`;
}

/** How the things of a kind have a page each. */
interface PagesOfKind {
  readonly address: (id: string) => string;
  readonly things: (plan: Plan) => readonly { readonly id: string }[];
  /** The table that has a row for each; nothing where none has. */
  readonly table?: string;
}

/** The kinds of things that have a page each. With {@link pageAddress}, the one list of what pages a site has: sitemap, ledger and checks follow from it. */
export const thingPages: Readonly<Partial<Record<PublishedKind, PagesOfKind>>> = {
  page: { address: proseAddress, things: ({ pages }) => pages },
  goal: { address: goalAddress, things: ({ goals }) => goals, table: 'goals' },
  initiative: { address: initiativeAddress, things: ({ initiatives }) => initiatives, table: 'initiatives' },
  department: { address: departmentAddress, things: ({ departments }) => departments, table: 'departments' },
};

/** The address of every page of what is in the plan now, home first. */
export function planPages(plan: Plan): string[] {
  const ofThings = Object.values(thingPages).flatMap(({ address, things }) => things(plan).map(({ id }) => address(id)));
  return [...new Set([...Object.values(pageAddress), ...ofThings])];
}

/** The address of every page that tells readers something: those of the plan, and those of things that are gone. */
export function sitePages(plan: Plan): string[] {
  return [...new Set([...planPages(plan), ...plan.tombstones.flatMap((tombstone) => tombstoneAddress(tombstone) ?? [])])];
}

/** The page that a thing has or had, by its kind and id; nothing for a kind that has no pages of its own. */
export function tombstoneAddress({ type, id }: { readonly type: PublishedKind; readonly id: string }): string | undefined {
  return thingPages[type]?.address(id);
}
