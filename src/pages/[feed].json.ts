import type { APIRoute } from 'astro';
import { feedTypes, hasFeed } from '../addresses/feedAddress.ts';
import { jsonFeed } from '../site/feed/jsonFeed.ts';
import { getPlan } from '../site/plan.ts';

/** One address, `feed.json`, where the site can have a feed. */
export const getStaticPaths = async () => (hasFeed(await getPlan()) ? [{ params: { feed: 'feed' } }] : []);

/** What is new, as JSON Feed. */
export const GET: APIRoute = async () => new Response(jsonFeed(await getPlan()), { headers: { 'Content-Type': feedTypes.json } });
