import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { watchFaults } from '../setup/pageFaults.ts';
import { searchHits } from '../setup/searchHits.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const goalAddress = (id: string) => `goals/${id}/`;
const initiativeAddress = (id: string) => `initiatives/${id}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the site of $name in a folder with a difficult name', ({ folder, plan }) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(folder, '/まちづくり/x y/');
  });
  afterAll(() => server.close());

  const [goal] = itemsOf(plan, 'goal');
  const [initiative] = itemsOf(plan, 'initiative');
  const addresses = [
    pageAddress.home,
    goalAddress(goal?.id ?? ''),
    initiativeAddress(initiative?.id ?? ''),
    pageAddress.kpis,
    pageAddress.dictionary,
    pageAddress.search,
  ];

  it('opens with its styles and without a failed request', async () => {
    const seen = await visitPages(browser, addresses, {}, async (page, address) => {
      const faults = watchFaults(page, server.origin);
      const response = await page.goto(`${server.home}${address}`);
      const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground') !== '');
      page.removeAllListeners();
      return { address, status: response?.status(), styled, faults: faults.take() };
    });
    expect(seen).toEqual(addresses.map((address) => ({ address, status: 200, styled: true, faults: [] })));
  });

  it('leads from page to page and stays in its folder', async () => {
    const page = await browser.newPage();
    try {
      await page.goto(server.home);
      await page.locator('main h3 a').first().click();
      await expect.poll(() => page.url()).toBe(`${server.home}${goalAddress(goal?.id ?? '')}index.html`);
      await page.locator('main a[href*="initiatives/"]').first().click();
      await expect.poll(() => page.url().startsWith(`${server.home}initiatives/`)).toBe(true);
      await page.locator('header .brand').click();
      await expect.poll(() => page.url()).toBe(`${server.home}index.html`);
    } finally {
      await page.close();
    }
  });

  it('searches and leads to what was found', async () => {
    const page = await browser.newPage();
    const faults = watchFaults(page, server.origin);
    try {
      const { addresses: hits } = await searchHits(page, server, initiative?.title ?? '');
      expect(hits[0]).toBe(initiativeAddress(initiative?.id ?? ''));
      await page.locator('[data-search-results] a').first().click();
      expect(await page.locator('main').getAttribute('data-initiative-id')).toBe(initiative?.id);
      expect(faults.take()).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe.each(await builtSites())('the site of $name without JavaScript', ({ name, folder }) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(folder);
  });
  afterAll(() => server.close());

  it('has the same text on every page as with it, save for the explorer and the search page, which only then have their tools', async () => {
    const addresses = (await htmlFiles(folder))
      .map(pageOfFile)
      .filter((address) => address !== pageAddress.kpis && address !== pageAddress.search);
    const read = (javaScriptEnabled: boolean) =>
      visitPages(browser, addresses, { javaScriptEnabled }, async (page, address) => {
        await page.goto(`${server.home}${address}`);
        return { address, text: await page.locator('main').innerText() };
      });
    const without = await read(false);
    console.info(`${name}: ${without.length} pages compared with and without JavaScript`);
    expect(without.filter(({ text }) => text.length < 40)).toEqual([]);
    expect(without).toEqual(await read(true));
  });

  it('says on the search page how to find something all the same', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    try {
      await page.goto(`${server.home}${pageAddress.search}?q=x`);
      expect(await page.locator('[data-search-status]').innerText()).toMatch(/\S/);
      expect(await page.locator('main').innerText()).toContain('ページ内検索');
      expect(await page.locator('main [data-initiative-id] a').count()).toBeGreaterThan(0);
    } finally {
      await page.close();
    }
  });
});
