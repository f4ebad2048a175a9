import type { PlanModel } from '../schema/entity/plan.ts';

/** What is new on the site, for programs that look again and again, in the two forms that they read. */
export const feedAddress = { atom: 'feed.xml', json: 'feed.json' } as const;

/** The media types of both forms (IANA). */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Names under which nobody can publish (RFC 2606), as a plan has one before it has an address of its own. */
const placeholder = /(^|\.)example\.(com|net|org)$/u;

/** Whether something at this address can have a feed: its entries name full addresses, which must lead somewhere. */
export function canHaveFeed(siteUrl: string): boolean {
  const host = URL.parse(siteUrl)?.hostname ?? '';
  return host !== '' && !placeholder.test(host);
}

/** Whether the site of a plan has a feed. */
export function hasFeed({ information }: Pick<PlanModel, 'information'>): boolean {
  return canHaveFeed(information.siteUrl);
}
