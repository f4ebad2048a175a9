import type { Page } from 'playwright-core';
import type { SiteServer } from '../../scripts/siteServer.ts';

/** What the search page shows for a query. */
export interface SearchHits {
  readonly query: string;
  /** What the status says. */
  readonly status: string;
  /** The number that the status carries. */
  readonly count: number;
  /** The addresses of all hits in their order, from the site's root. */
  readonly addresses: readonly string[];
  /** Those of them that contain the query as it was typed; they must come first. */
  readonly literal: readonly string[];
  /** The same with the place on the page that a hit leads to. */
  readonly links: readonly string[];
}

/** Opens the search page with a query, asks for more until there is no more, and reads the hits. */
export async function searchHits(page: Page, server: Pick<SiteServer, 'home'>, query: string): Promise<SearchHits> {
  await page.goto(`${server.home}search/index.html?q=${encodeURIComponent(query)}`);
  const status = page.locator('[data-search-status][data-search-state=done]');
  await status.waitFor();
  const count = Number(await status.getAttribute('data-count'));
  const hits = page.locator('[data-search-results] a');
  const more = page.locator('[data-search-more]');
  for (let shown = await hits.count(); await more.isVisible(); shown = await hits.count()) {
    await more.click();
    await hits.nth(shown).waitFor();
  }
  const others = await page
    .locator('[data-search-results] li')
    .evaluateAll((items) => items.map((item) => item.hasAttribute('data-spelling')));
  if (String(others) !== String([...others].sort()))
    throw new Error(`A hit with another spelling stands before a literal one for ${query}`);
  const links = await hits.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const addresses = links.map((link) => link.slice(server.home.length).replace(/(^|\/)index\.html(?=[?#]|$)/, '$1'));
  const pages = addresses.map((address) => address.replace(/#.*/, ''));
  return {
    query,
    status: await status.innerText(),
    count,
    addresses: pages,
    literal: pages.filter((_, place) => !others[place]),
    links: addresses,
  };
}
