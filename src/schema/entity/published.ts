import { z } from 'zod';
import { id } from '../text.ts';

/** A kind of thing whose id is published: the key of an item's level, `page`, `kpi`, `department` or `note`. */
export type PublishedKind = string;

/** An address of a page from the site's root, and of a place on one. */
const page = '(?:[a-z0-9][a-z0-9-]*/)+';
const address = new RegExp(`^${page}$`);
const place = new RegExp(`^${page}#[a-z0-9][a-z0-9-]*$`);

/**
 * `content/published.yaml`: every address, place and id that was ever published. A command writes it; nothing is ever taken out.
 *
 * A list that a ledger does not have yet is empty.
 */
export const publishedContent = z
  .object({
    /** Addresses of pages from the site's root: `goals/goal-1/`. Home is the empty one and is not listed. */
    addresses: z.array(z.string().regex(address)),
    /** Places of things that have no page of their own, on the page that shows them: `initiatives/akiya-bank/#kpi-akiya-bank`. */
    places: z.array(z.string().regex(place)).default([]),
    /** Pages of prose. */
    page: z.array(id),
    kpi: z.array(id),
    department: z.array(id).default([]),
    note: z.array(id).default([]),
  })
  // The items of each level that the plan has or had, by the level's key.
  .catchall(z.array(id));

export type PublishedContent = z.output<typeof publishedContent>;
