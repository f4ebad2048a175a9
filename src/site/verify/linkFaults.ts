import { fileOfLink, ownAddress, pageOfFile, targetOfLink } from '../../addresses/targetOfLink.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import type { BuiltSite } from './builtSite.ts';
import type { ReadPage } from './readPage.ts';
import type { SiteFault } from './siteFault.ts';

/**
 * Follows every link of every page within the site, to its file and to its place on a page, and finds ids that stand
 * twice; pages that are known to be sound are left out.
 */
export function linkFaults(site: BuiltSite, sound: ReadonlySet<ReadPage> = new Set()): SiteFault[] {
  return [...site.pages.values()].flatMap((page) => (sound.has(page) ? [] : faultsOfPage(page, site)));
}

/** The pages without such a fault in a site that is not whole yet: files that are added later spoil none of their links. */
export function soundPages(site: BuiltSite): Set<ReadPage> {
  return new Set([...site.pages.values()].filter((page) => faultsOfPage(page, site).length === 0));
}

function faultsOfPage(page: ReadPage, site: BuiltSite): SiteFault[] {
  return [
    ...page.duplicates.map((id) => ({ file: page.file, fault: siteFaultText.duplicateId(id) })),
    ...page.links.flatMap((link) => faultsOfLink(page, link, site)),
  ];
}

function faultsOfLink(page: ReadPage, link: string, { sizes, pages, siteUrl }: BuiltSite): SiteFault[] {
  if (/^(mailto|tel):/i.test(link)) return [];
  const rooted = rootedAddress(page.file, link, siteUrl);
  const own = rooted ?? link;
  if (/^https?:/i.test(own)) return [];
  if (rooted === undefined && own !== fileOfLink(own)) return [{ file: page.file, fault: siteFaultText.folderLink(link, fileOfLink(own)) }];
  if (own.startsWith('/') || (/^[a-z]+:/i.test(own) && !own.startsWith('#')))
    return [{ file: page.file, fault: siteFaultText.absoluteLink(link) }];
  const target = targetOfLink(rooted === undefined ? pageOfFile(page.file) : '', own);
  if (!target || !sizes.has(target.file)) return [{ file: page.file, fault: siteFaultText.brokenLink(link) }];
  const linked = pages.get(pageOfFile(target.file));
  // A browser looks for the place as it is written first, percent signs and all, as footnotes have it.
  if (target.fragment === '' || !linked || linked.ids.has(target.fragment) || linked.ids.has(own.replace(/^[^#]*#/, ''))) return [];
  return [{ file: page.file, fault: siteFaultText.brokenFragment(link, target.fragment) }];
}

/** A link that names the site itself, as an address from its root; only the page for lost addresses may begin with a slash. */
function rootedAddress(file: string, link: string, siteUrl: string): string | undefined {
  const own = ownAddress(link, siteUrl);
  if (own !== undefined || siteUrl === '') return own;
  const folder = new URL(siteUrl).pathname;
  return file === '404.html' && link.startsWith(folder) ? link.slice(folder.length) : undefined;
}
