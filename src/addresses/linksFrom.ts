import { relativeAddress } from './relativeAddress.ts';

/** Makes relative links from the page at a URL: `linksFrom(Astro.url)('kpis/')`. */
export function linksFrom(page: URL): (to: string) => string {
  const from = addressOf(page);
  return (to) => relativeAddress(from, to);
}

/** The address of a page from the site's root, without a leading slash. */
export function addressOf(page: URL): string {
  return decodeURI(page.pathname).replace(/^\//, '');
}
