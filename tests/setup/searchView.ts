import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { SiteServer } from '../../scripts/siteServer.ts';

/** Where the search page says what it found. */
export const status = '[data-search-status]';

/** The links to what it found. */
export const hits = '[data-search-results] a';

/** Waits until the search page has answered a query. */
export async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent.includes(`「${text}」`), [
    status,
    query,
  ] as const);
}

/** The titles of what was found, in their order. */
export async function titles(page: Page): Promise<string[]> {
  return page.locator(hits).allInnerTexts();
}

/** Opens an address of a site in a page of its own and lets a test use it. */
export async function withPageOf(
  browser: Browser,
  { home }: Pick<SiteServer, 'home'>,
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${home}${address}`);
    await use(page);
  } finally {
    await context.close();
  }
}
