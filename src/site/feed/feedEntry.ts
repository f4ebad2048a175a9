import type { Plan } from '../../plan/plan.ts';

/** What the feed tells of: the kinds of its entries, those of one day in this order. */
export const feedKinds = ['edition', 'decision', 'results', 'correction'] as const;

/** Something new on the site. */
export interface FeedEntry {
  readonly kind: (typeof feedKinds)[number];
  /** `tag:<host>,<day>:<kind>/<id>` (RFC 4151): the same in every build, wherever the page moves. */
  readonly id: string;
  /** The day as the content says it, YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** The page that tells more, from the site's root. */
  readonly address: string;
}

/** The id of an entry; a plan that has an id of its own shares its host with others. */
export function entryId({ information }: Plan, kind: FeedEntry['kind'], day: string, id: string): string {
  const { hostname } = new URL(information.siteUrl);
  return `tag:${hostname},${day}:${kind}/${information.planId === null ? '' : `${information.planId}/`}${id}`;
}

/** The beginning of a day where the plan is made, as both forms of the feed write it (RFC 3339). */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+09:00`;
}
