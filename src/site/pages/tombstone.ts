import { tombstoneAddress } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Tombstone } from '../../schema/entity/tombstone.ts';
import { publishedKind } from '#words/codes.ts';
import { tombstoneText } from '#words/pages/gone.ts';
import { type Crumb, homeCrumb } from './crumb.ts';
import { type GonePlace, gonePlaces, publishedTitle } from './gonePlaces.ts';
import type { PageLink } from './parts/links.ts';

/** Something that had a page and is gone, with the address of that page. */
export interface GonePage {
  readonly tombstone: Tombstone;
  readonly address: string;
}

/** What stands at the address of a page that is gone. */
export interface TombstonePage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly lead: string;
  readonly date: string;
  readonly reason: string;
  /** The page that took its place; nothing where none did. */
  readonly successor: PageLink | undefined;
  readonly gone: readonly GonePlace[];
}

/** Everything that had a page and is gone. */
export function gonePages({ tombstones }: Pick<Plan, 'tombstones'>): GonePage[] {
  return tombstones.flatMap((tombstone) => {
    const address = tombstoneAddress(tombstone);
    return address === undefined ? [] : [{ tombstone, address }];
  });
}

/** Computes what stands at the address of a page that is gone. */
export function tombstonePage(plan: Plan, { tombstone, address }: GonePage): TombstonePage {
  const { type, id, title, reason, date } = tombstone;
  const kind = publishedKind[type].label;
  return {
    id,
    title: tombstoneText.title(title),
    description: tombstoneText.description(kind, title),
    crumbs: [homeCrumb, { label: title, address }],
    lead: tombstoneText.lead(kind, title, date),
    date,
    reason,
    successor: successorOf(plan, tombstone),
    gone: gonePlaces(plan, address),
  };
}

function successorOf(plan: Plan, { type, successor }: Tombstone): PageLink | undefined {
  if (successor === null) return undefined;
  const address = tombstoneAddress({ type, id: successor });
  return address === undefined ? undefined : { label: publishedTitle(plan, type, successor), address };
}
