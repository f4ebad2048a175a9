import { pointers } from '../../addresses/pointers.ts';
import { tombstoneAddress } from '../../addresses/sitePages.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Tombstone } from '../../schema/entity/tombstone.ts';
import { itemName } from '#words/nouns.ts';
import { tombstoneText } from '#words/pages/gone.ts';
import { type Crumb, homeCrumb } from './crumb.ts';
import { type GonePlace, gonePlaces, kindName, successorsOf } from './gonePlaces.ts';
import type { PageLink } from './parts/links.ts';

/** Something that had a page and is gone, with the address of that page. */
export interface GonePage {
  readonly tombstone: Tombstone;
  readonly address: string;
}

/** A published address of something that stands elsewhere by now: an item that changed its level, or whose level lost its pages. */
export interface MovedPage {
  readonly address: string;
  readonly now: PageLink;
}

/** What stands at the address of a page that is gone. */
export interface TombstonePage {
  readonly kind: 'gone';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly lead: string;
  readonly date: string;
  readonly reason: string;
  /** The pages that took its place; empty where none did. */
  readonly successors: readonly PageLink[];
  readonly gone: readonly GonePlace[];
}

/** Everything that had a page and is gone. */
export function gonePages(plan: Plan): GonePage[] {
  return plan.tombstones.flatMap((tombstone) => {
    const address = tombstoneAddress(plan, tombstone);
    return address === undefined ? [] : [{ tombstone, address }];
  });
}

/** Every published address at which no page stands any more though nothing is gone. */
export function movedPages(plan: Plan): MovedPage[] {
  const { item } = planIndex(plan);
  return [...pointers(plan)].map(([address, to]) => {
    const [, id] = address.split('/');
    // A list has no id behind its folder.
    return { address, now: { label: id === undefined || id === '' ? tombstoneText.formerList : itemName(plan, item(id)), address: to } };
  });
}

/** Computes what stands at the address of a page that is gone. */
export function tombstonePage(plan: Plan, { tombstone, address }: GonePage): TombstonePage {
  const { type, id, title, reason, date } = tombstone;
  const kind = kindName(plan, type);
  return {
    kind: 'gone',
    id,
    title: tombstoneText.title(title),
    description: tombstoneText.description(kind, title),
    crumbs: [homeCrumb, { label: title, address }],
    lead: tombstoneText.lead(kind, title, date),
    date,
    reason,
    successors: successorsOf(plan, tombstone).flatMap(({ title: label, address: to }) =>
      to === undefined ? [] : [{ label, address: to }],
    ),
    gone: gonePlaces(plan, address),
  };
}

/** What stands at an address whose page moved. */
export interface MovedPageData {
  readonly kind: 'moved';
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly now: PageLink;
  readonly gone: readonly GonePlace[];
}

/** Computes what stands at an address whose page moved. */
export function movedPage(plan: Plan, { address, now }: MovedPage): MovedPageData {
  const title = tombstoneText.movedTitle(now.label);
  return {
    kind: 'moved',
    title,
    description: tombstoneText.movedDescription(now.label),
    crumbs: [homeCrumb, { label: now.label, address }],
    now,
    gone: gonePlaces(plan, address),
  };
}

/** What stands at each published address at which nothing of the plan stands any more. */
export function leftPages(plan: Plan): { readonly address: string; readonly page: TombstonePage | MovedPageData }[] {
  return [
    ...gonePages(plan).map((gone) => ({ address: gone.address, page: tombstonePage(plan, gone) })),
    ...movedPages(plan).map((moved) => ({ address: moved.address, page: movedPage(plan, moved) })),
  ];
}
