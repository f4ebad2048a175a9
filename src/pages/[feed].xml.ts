import type { APIRoute } from 'astro';
import { feedTypes, hasFeed } from '../addresses/feedAddress.ts';
import { atomFeed } from '../site/feed/atomFeed.ts';
import { getPlan } from '../site/plan.ts';

/** One address, `feed.xml`, where the site can have a feed. */
export const getStaticPaths = async () => (hasFeed(await getPlan()) ? [{ params: { feed: 'feed' } }] : []);

/** What is new, as Atom. */
export const GET: APIRoute = async () => new Response(atomFeed(await getPlan()), { headers: { 'Content-Type': feedTypes.atom } });
