import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemAddress } from '../../src/addresses/pageAddress.ts';
import { tombstoneAddress } from '../../src/addresses/sitePages.ts';
import { searchRecord } from '../../src/search/index/searchRecord.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { plainText, type SearchableText, searchableTexts } from '../setup/searchableTexts.ts';
import { searchHits } from '../setup/searchHits.ts';
import { searchQueries } from '../setup/searchQueries.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const sites = await builtSites();
const servers = new Map<string, SiteServer>();
const shownTexts = new Map<string, readonly SearchableText[]>();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  for (const { name, folder } of sites) {
    const server = await serveSite(folder);
    servers.set(name, server);
    shownTexts.set(`${name} 1280`, await searchableTexts(browser, folder, server, 1280));
    shownTexts.set(`${name} 360`, await searchableTexts(browser, folder, server, 360));
  }
});
afterAll(async () => {
  await browser.close();
  for (const server of servers.values()) await server.close();
});

describe.each(sites)('the searchable text of $name', ({ name, folder, plan }) => {
  it.each([1280, 360])('is what a browser of %i px shows, on every page that can be found', async (width) => {
    const files = await htmlFiles(folder);
    const records = await Promise.all(
      files.map(async (file) => searchRecord(await readFile(path.join(folder, file), 'utf8'), pageOfFile(file))),
    );
    const read = records
      .filter((record) => record !== undefined)
      .map(({ address, title, place, parts }) => ({ address, title, place, plain: plainText(parts.map(({ text }) => text).join('')) }));
    const shown = shownTexts.get(`${name} ${width}`) ?? [];
    console.info(`${name}: the text of ${shown.length} pages compared at ${width} px`);
    expect(shown).toHaveLength(
      itemsOf(plan, 'goal').length +
        itemsOf(plan, 'initiative').length +
        plan.departments.length +
        plan.pages.length +
        plan.tombstones.filter((tombstone) => tombstoneAddress(plan, tombstone) !== undefined).length,
    );
    expect(read).toEqual(shown.map(({ address, title, place, plain }) => ({ address, title: title.replace(/\n/g, ''), place, plain })));
  });
});

describe('search on the real site', async () => {
  const site = await builtSite('real');
  let server: SiteServer;
  let texts: readonly SearchableText[];
  beforeAll(() => {
    const known = servers.get(site.name);
    if (!known) throw new Error('The real site is not served');
    server = known;
    texts = shownTexts.get(`${site.name} 1280`) ?? [];
  });

  /** The pages that contain every term, by looking through all of them. */
  const holding = (...terms: string[]) =>
    texts.filter(({ plain }) => terms.every((term) => plain.includes(plainText(term)))).map(({ address }) => address);
  const hitsOf = async (query: string) => {
    const page = await browser.newPage();
    try {
      return await searchHits(page, server, query);
    } finally {
      await page.close();
    }
  };

  it('takes a resident from the box on an initiative page to 空き家情報バンクによる住宅情報の提供', async () => {
    const page = await browser.newPage();
    try {
      await page.goto(`${server.home}${itemAddress(site.plan, 'school-lunch')}`);
      await page.getByRole('searchbox').fill('空き家');
      await page.keyboard.press('Enter');
      const status = page.locator('[data-search-status][data-search-state=done]');
      await status.waitFor();
      const found = holding('空き家');
      expect(found.length).toBeGreaterThan(0);
      expect(await status.getAttribute('data-count')).toBe(String(found.length));
      expect(await status.innerText()).toBe(`「空き家」を含むページ：${found.length}件`);
      expect(await page.getByRole('searchbox').inputValue()).toBe('空き家');
      expect(await page.title()).toContain('「空き家」');

      const hit = page.locator('[data-search-results] li').first();
      expect(await hit.getByRole('link').innerText()).toBe('空き家情報バンクによる住宅情報の提供');
      expect([...new Set(await hit.locator('mark').allInnerTexts())]).toEqual(['空き家']);
      const place = texts.find(({ address }) => address === found[0])?.place;
      expect(place).toMatch(/^基本目標2 .+ › \(1\) .+ › ① .+$/);
      expect(await hit.innerText()).toContain(place);

      await hit.getByRole('link').click();
      expect(await page.locator('h1').innerText()).toBe('空き家情報バンクによる住宅情報の提供');
    } finally {
      await page.close();
    }
  });

  it('says so where a word occurs nowhere', async () => {
    expect(holding('宇宙エレベーター')).toEqual([]);
    const { count, addresses, status } = await hitsOf('宇宙エレベーター');
    expect({ count, addresses }).toEqual({ count: 0, addresses: [] });
    expect(status).toBe(
      '「宇宙エレベーター」を含むページはありません。言葉を短くするか、別の書き方でさがしてください。下の一覧からもさがせます。',
    );
  });

  it.each([
    ['観光 情報', ['観光', '情報']],
    ['情報　観光', ['観光', '情報']],
    ['子育て 支援 相談', ['子育て', '支援', '相談']],
  ])('finds for 「%s」 only the pages that contain every term', async (query, terms) => {
    const { literal } = await hitsOf(query);
    expect(literal.length).toBeGreaterThan(0);
    expect([...literal].sort()).toEqual(holding(...terms).sort());
    for (const term of terms) expect(literal.length).toBeLessThan(holding(term).length);
  });

  it.each([
    ['ＫＰＩ', 'KPI'],
    ['kpi', 'KPI'],
    ['ｴｱｺﾝ', 'エアコン'],
    ['６次産業化', '6次産業化'],
    ['ワークライフバランス', 'ワーク・ライフ・バランス'],
  ])('finds for 「%s」 what 「%s」 finds', async (written, usual) => {
    const { addresses } = await hitsOf(usual);
    expect(addresses.length).toBeGreaterThan(0);
    expect((await hitsOf(written)).addresses).toEqual(addresses);
  });

  it.each(['100%', '(1)', '「', '？', '浅口市の', '"', '-', 'の'])('finds exactly the pages with 「%s」', async (query) => {
    const { literal, addresses, count } = await hitsOf(query);
    expect([...literal].sort()).toEqual(holding(query).sort());
    expect(count).toBe(addresses.length);
  });

  it('finds exactly the pages that contain a query, for queries of every kind made from the plan', async () => {
    const { compounds, tails, fragments, halfTyped, invented } = searchQueries(texts);
    const queries = [...new Set([...compounds, ...tails, ...fragments, ...halfTyped]), ...invented];
    const found = await visitPages(browser, queries, {}, (page, query) => searchHits(page, server, query));
    const pages = found.reduce((sum, { addresses }) => sum + addresses.length, 0);
    console.info(`real: ${found.length} queries, ${pages} hits, ${invented.length} invented compounds: ${invented.join('、')}`);
    expect(found.length).toBeGreaterThanOrEqual(75);
    for (const { query, literal, addresses, count } of found) {
      expect({ query, hits: [...literal].sort() }).toEqual({ query, hits: holding(query).sort() });
      expect(count, query).toBe(addresses.length);
      expect(literal.length > 0, query).toBe(!invented.includes(query));
    }
  });

  it('puts an initiative first when its title is typed', async () => {
    const initiatives = itemsOf(site.plan, 'initiative').filter(
      ({ title }, place, all) => all.findIndex((other) => other.title === title) === place,
    );
    const found = await visitPages(browser, initiatives, {}, async (page, { id, title }) => ({
      title,
      first: (await searchHits(page, server, title)).addresses[0],
      expected: itemAddress(site.plan, id),
    }));
    expect(found).toHaveLength(initiatives.length);
    expect(found.filter(({ first, expected }) => first !== expected)).toEqual([]);
  });
});
