import { sitemapAddress } from '../../addresses/fileAddress.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { type BuiltSite, textOf } from './builtSite.ts';
import type { SiteFault } from './siteFault.ts';

/** Compares the sitemap with the pages that search engines may show, and the address that each page gives itself with its place. */
export async function sitemapFaults(site: BuiltSite): Promise<SiteFault[]> {
  const sitemap = await textOf(site, sitemapAddress);
  if (sitemap === undefined) return [{ file: sitemapAddress, fault: siteFaultText.missing }];
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => unescaped(address));
  const indexable = [...site.pages].filter(([, page]) => page.indexable);
  const wanted = new Map(indexable.map(([address, page]) => [`${site.siteUrl}${address}`, page]));
  const repeated = listed.filter((address, place) => listed.indexOf(address) !== place);
  return [
    ...repeated.map((address) => ({ file: sitemapAddress, fault: siteFaultText.sitemapTwice(address) })),
    ...listed
      .filter((address) => !wanted.has(address))
      .map((address) => ({ file: sitemapAddress, fault: siteFaultText.sitemapExtra(address) })),
    ...[...wanted].filter(([address]) => !listed.includes(address)).map(([, { file }]) => ({ file, fault: siteFaultText.sitemapMissing })),
    ...[...wanted]
      .filter(([address, page]) => page.canonical !== address)
      .map(([, { file }]) => ({ file, fault: siteFaultText.canonical })),
  ];
}

/** An address out of XML. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
