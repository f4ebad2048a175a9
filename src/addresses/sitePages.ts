import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { hasJudgements } from '../plan/progress/assessments.ts';
import { otherPublishedKinds } from '../plan/publishedIds.ts';
import type { PublishedKind } from '../schema/entity/published.ts';
import { pointers } from './pointers.ts';
import { departmentAddress, isPageOfItem, listAddress, pageAddress, pageOfItem, revisionAddress } from './pageAddress.ts';

/** A page of prose. */
export function proseAddress(id: string): string {
  return `${id}/`;
}

/** A page that every site has under the same name. */
type FixedPage = keyof typeof pageAddress;

/** Whether a plan has what a page tells of; every other page is always there. */
const onlyWith: Readonly<Partial<Record<FixedPage, (plan: Plan) => boolean>>> = {
  kpis: ({ kpis }) => kpis.length > 0,
  departments: ({ departments }) => departments.length > 0,
  changes: ({ changes, editions }) => changes.length > 0 || editions.length > 1,
  notes: ({ notes }) => notes.length > 0,
  source: ({ sourceTexts }) => sourceTexts.length > 0,
  progressRules: hasJudgements,
};

/** Whether a site has a page: where there is something to tell, and wherever it was published once. */
export function hasPage(plan: Plan, page: FixedPage): boolean {
  return (onlyWith[page]?.(plan) ?? true) || (plan.published?.addresses.includes(pageAddress[page]) ?? false);
}

/** How the things of a kind have a page each. */
interface PagesOfKind {
  readonly address: (id: string) => string;
  readonly things: readonly { readonly id: string }[];
  /** The table that has a row for each; nothing where none has. */
  readonly table?: string;
}

/**
 * The kinds of things that have a page each. With {@link hasPage}, the one list of what pages a site has: sitemap,
 * ledger and checks follow from it.
 */
export const thingPages = oncePer(
  (plan: Plan): ReadonlyMap<PublishedKind, PagesOfKind> =>
    new Map<PublishedKind, PagesOfKind>([
      ['page', { address: proseAddress, things: plan.pages }],
      ...plan.levels
        .filter((level) => level.hasPage)
        .map((level): [string, PagesOfKind] => [
          level.key,
          {
            address: (id) => pageOfItem(level, id),
            things: plan.items.filter((item) => item.level === level.key),
            table: level.plural,
          },
        ]),
      ['department', { address: departmentAddress, things: plan.departments, table: 'departments' }],
    ]),
);

/** The address of every page of what is in the plan now, home first. */
export function planPages(plan: Plan): string[] {
  const fixed = (Object.keys(pageAddress) as FixedPage[]).filter((page) => hasPage(plan, page)).map((page) => pageAddress[page]);
  const lists = plan.levels.filter((level) => level.hasPage).map(listAddress);
  const [home = '', ...others] = fixed;
  const ofThings = [...thingPages(plan).values()].flatMap(({ address, things }) => things.map(({ id }) => address(id)));
  const revisions = plan.revisions.map(({ id }) => revisionAddress(id));
  return [...new Set([home, ...lists, ...others, ...revisions, ...ofThings])];
}

/**
 * The address of every page that tells readers something: those of the plan, those of things that are gone, and those
 * that lead on to where a thing is now.
 */
export function sitePages(plan: Plan): string[] {
  const gone = plan.tombstones.flatMap((tombstone) => tombstoneAddress(plan, tombstone) ?? []);
  return [...new Set([...planPages(plan), ...gone, ...pointers(plan).keys()])];
}

/**
 * The page that a thing has or had, by its kind and id; nothing for a kind that has no pages of its own.
 *
 * An item of a level that lost its pages, or is gone itself, has the page that the ledger knows.
 */
export function tombstoneAddress(plan: Plan, { type, id }: { readonly type: PublishedKind; readonly id: string }): string | undefined {
  const known = thingPages(plan).get(type);
  if (known) return known.address(id);
  if (otherPublishedKinds.some((kind) => kind === type)) return undefined;
  return plan.published?.addresses.find((address) => isPageOfItem(address) && address.endsWith(`/${id}/`));
}
