import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Visits every item with two pages of a browser side by side, and gives the results in the order of the items. */
export async function visitPages<Item, Result>(
  browser: Browser,
  items: readonly Item[],
  options: BrowserContextOptions,
  visit: (page: Page, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const work = async () => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      for (let place = next++; place < items.length; place = next++) {
        const item = items[place];
        if (item !== undefined) results.set(place, await visit(page, item));
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all([work(), work()]);
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
