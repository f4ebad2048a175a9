import { canHaveFeed, feedAddress } from '../../addresses/feedAddress.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { type BuiltSite, textOf } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';
import { unescaped } from './sitemapFaults.ts';

/**
 * Checks the feed of a site: both forms are there where its address can have one and neither where not, their entries are
 * the same, no id stands twice, and every entry leads to a page.
 */
export async function feedFaults(site: BuiltSite): Promise<SiteFault[]> {
  const forms = Object.values(feedAddress);
  if (!canHaveFeed(site.siteUrl))
    return forms.filter((file) => site.sizes.has(file)).map((file) => ({ file, fault: siteFaultText.feedWithoutAddress }));
  const [atom, json] = await Promise.all(forms.map((file) => textOf(site, file)));
  const entries = [atom, json].map((text, place) => (text === undefined ? undefined : place === 0 ? atomEntries(text) : jsonEntries(text)));
  return forms.flatMap((file, place) => {
    const own = entries[place];
    if (!own) return [{ file, fault: siteFaultText.missing }];
    const ids = own.map(({ id }) => id);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    const lost = own.filter(({ url }) => !url.startsWith(site.siteUrl) || !site.pages.has(pageOf(url.slice(site.siteUrl.length))));
    const other = new Set(entries[1 - place]?.map(({ id }) => id));
    return [
      ...repeated.map((id) => ({ file, fault: siteFaultText.feedTwice(id) })),
      ...lost.map(({ url }) => ({ file, fault: siteFaultText.feedLost(url) })),
      ...ids.filter((id) => !other.has(id)).map((id) => ({ file, fault: siteFaultText.feedAlone(id) })),
    ];
  });
}

interface Entry {
  readonly id: string;
  readonly url: string;
}

function atomEntries(xml: string): Entry[] {
  return xml
    .split('<entry>')
    .slice(1)
    .map((entry) => ({
      id: unescaped(/<id>([^<]*)<\/id>/.exec(entry)?.[1] ?? ''),
      url: unescaped(/<link rel="alternate"[^>]* href="([^"]*)"/.exec(entry)?.[1] ?? ''),
    }));
}

function jsonEntries(json: string): Entry[] | undefined {
  try {
    const { items } = JSON.parse(json) as { items?: readonly Partial<Entry>[] };
    return items?.map(({ id = '', url = '' }) => ({ id, url }));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The address of the page of a place on it. */
function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
