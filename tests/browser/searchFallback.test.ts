import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { builtSite } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { searchHits } from '../setup/searchHits.ts';
import { searchQueries } from '../setup/searchQueries.ts';
import { plainText, searchableTexts } from '../setup/searchableTexts.ts';
import { settled, titles, withPageOf } from '../setup/searchView.ts';
import { visitPages } from '../setup/visitPages.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const site = await builtSite('real');
let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite(site.folder);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const withPage = (address: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  withPageOf(browser, server, address, use, options);

describe('search without its large index', () => {
  it('gives the same hits in the same order on a host that refuses unknown extensions', async () => {
    const refusing = await serveSite(site.folder, '/a b/', { refusesUnknown: true });
    try {
      const texts = await searchableTexts(browser, site.folder, server, 1280);
      const { compounds, fragments, invented } = searchQueries(texts, 6, 4);
      const queries = [...new Set([...compounds, ...fragments, ...invented, '子ども', '令和6年度', '"学校 運営"', '空き家 登録'])];
      const usual = await visitPages(browser, queries, {}, (page, query) => searchHits(page, server, query));
      const small = await visitPages(browser, queries, {}, (page, query) => searchHits(page, refusing, query));
      console.info(`real: ${queries.length} queries alike with both engines, ${usual.reduce((sum, { count }) => sum + count, 0)} hits`);
      expect(small).toEqual(usual);
      for (const { query, literal } of small.filter((each) => !each.query.includes('"'))) {
        const terms = query.split(' ').map(plainText);
        expect([...literal].sort(), query).toEqual(
          texts
            .filter(({ plain }) => terms.every((term) => plain.includes(term)))
            .map(({ address }) => address)
            .sort(),
        );
      }
    } finally {
      await refusing.close();
    }
  });

  it('works where WebAssembly is switched off', async () => {
    const context = await browser.newContext();
    await context.addInitScript('delete globalThis.WebAssembly');
    const page = await context.newPage();
    expect((await searchHits(page, server, '空き家')).addresses).toEqual(['initiatives/akiya-bank/']);
    await context.close();
  });

  it('works from a folder, without a word of complaint in the console', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${pathToFileURL(path.join(site.folder, 'search', 'index.html')).href}?q=${encodeURIComponent('空き家')}`);
    await settled(page, '空き家');
    expect(await titles(page)).toEqual(['空き家情報バンクによる住宅情報の提供']);
    await page.getByRole('searchbox').fill('観光');
    await page.keyboard.press('Enter');
    await settled(page, '観光');
    expect((await titles(page)).length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is not loaded where the large one works', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await searchHits(page, server, '空き家');
    expect(asked.filter((address) => address.endsWith('texts.js'))).toEqual([]);
    expect(asked.some((address) => address.endsWith('.pf_index'))).toBe(true);
    await context.close();
  });

  it('loads nothing but its own small script before a reader turns to it', async () => {
    await withPage('search/', async (page) => {
      await page.waitForTimeout(300);
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => name.endsWith('.js')),
      );
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/^\/assets\/search\.[0-9a-f]+\.js$/);
    });
  });
});

describe('the search page without JavaScript', () => {
  it('lists every initiative by goal, and shows no filters that do nothing', async () => {
    expect((await htmlFiles(site.folder)).length).toBeGreaterThan(0);
    await withPage(
      'search/',
      async (page) => {
        const links = await page
          .locator('main a[href^="../initiatives/"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(new Set(links).size).toBe(itemsOf(site.plan, 'initiative').length);
        for (const { title } of itemsOf(site.plan, 'goal')) expect(await page.locator('main').innerText()).toContain(title);
        expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
