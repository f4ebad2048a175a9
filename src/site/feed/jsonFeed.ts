import { feedText } from '#words/feed.ts';
import { feedAddress } from '../../addresses/feedAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { jsonText } from '../../tables/jsonText.ts';
import { startOfDay } from './feedEntry.ts';
import { feedEntries } from './feedEntries.ts';

/** The feed as JSON Feed 1.1, with the entries and ids of the Atom feed. */
export function jsonFeed(plan: Plan): string {
  const { title, publisherName, publisherUrl } = plan.information;
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedText.title(title),
    description: feedText.subtitle,
    home_page_url: absoluteAddress(plan, pageAddress.home),
    feed_url: absoluteAddress(plan, feedAddress.json),
    language: 'ja',
    authors: [{ name: publisherName, ...(publisherUrl !== null && { url: publisherUrl }) }],
    items: feedEntries(plan).map(({ id, day, kind, title: name, text, address }) => ({
      id,
      url: absoluteAddress(plan, address),
      title: name,
      content_text: text,
      date_published: startOfDay(day),
      date_modified: startOfDay(day),
      tags: [kind],
    })),
  });
}
