import { feedText } from '#words/feed.ts';
import { feedAddress } from '../../addresses/feedAddress.ts';
import { absoluteAddress } from '../../addresses/fileAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import { xmlElement, xmlText } from '../../tables/xmlText.ts';
import { type FeedEntry, startOfDay } from './feedEntry.ts';
import { feedEntries } from './feedEntries.ts';

/** The feed as Atom (RFC 4287). It was updated when its newest entry was. */
export function atomFeed(plan: Plan): string {
  const { information } = plan;
  const entries = feedEntries(plan);
  const home = absoluteAddress(plan, pageAddress.home);
  return xmlText(
    xmlElement(
      'feed',
      [
        xmlElement('id', home),
        xmlElement('title', feedText.title(information.title)),
        xmlElement('subtitle', feedText.subtitle),
        xmlElement('updated', startOfDay(entries[0]?.day ?? information.editionDate)),
        xmlElement('link', [], { rel: 'self', type: 'application/atom+xml', href: absoluteAddress(plan, feedAddress.atom) }),
        xmlElement('link', [], { rel: 'alternate', type: 'text/html', href: home }),
        xmlElement('author', [
          xmlElement('name', information.publisherName),
          ...(information.publisherUrl === null ? [] : [xmlElement('uri', information.publisherUrl)]),
        ]),
        xmlElement('rights', `${information.licenceName} ${information.licenceUrl}`),
        ...entries.map((entry) => entryElement(plan, entry)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' },
    ),
  );
}

function entryElement(plan: Plan, { id, day, kind, title, text, address }: FeedEntry) {
  return xmlElement('entry', [
    xmlElement('id', id),
    xmlElement('title', title),
    xmlElement('updated', startOfDay(day)),
    xmlElement('published', startOfDay(day)),
    xmlElement('link', [], { rel: 'alternate', type: 'text/html', href: absoluteAddress(plan, address) }),
    xmlElement('category', [], { term: kind }),
    xmlElement('content', text, { type: 'text' }),
  ]);
}
