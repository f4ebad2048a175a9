import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { searchRecord } from '../../src/search/index/searchRecord.ts';
import { builtSite } from '../setup/builtSites.ts';
import { type DeployedSite, serveDeployments } from '../setup/deployedSite.ts';
import { plainText } from '../setup/searchableTexts.ts';

const first = '件';
const query = '水面';
const failed =
  '検索の部品を読み込めませんでした。サイトが新しくなったところかもしれないので、ページを読み込みなおすか、下の一覧からさがしてください。ブラウザの「ページ内検索」も使えます。';
const nothing = 'nothing';

const place = mkdtempSync(path.join(tmpdir(), 'hiraku-deployment-'));
const { folder: whole, content } = await builtSite('minamo');
/** The same plan without one initiative, so that later pages have other places in the list of pages. */
const shorter = path.join(place, 'site');
let browser: Browser;
beforeAll(async () => {
  const copy = path.join(place, 'content');
  await cp(content, copy, { recursive: true });
  await rm(path.join(copy, 'initiatives', 'lake-brand.md'));
  const results = path.join(copy, 'results', '2022.csv');
  await writeFile(results, (await readFile(results, 'utf8')).replace(/^kpi-lake-brand-sales,.*(\r?\n|$)/m, ''));
  expect(runBuild(copy, shorter).stderr).toBe('');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

/** What a search came to: its state, what it says, and each hit with its title, and what stands where it leads to. */
interface Outcome {
  readonly state: string;
  readonly said: string;
  readonly wrong: readonly string[];
  readonly hits: number;
}

/** Waits for the answer to a query, and follows every hit. */
async function outcome(page: Page, wanted = query): Promise<Outcome> {
  const status = page.locator('[data-search-status]');
  await page.waitForFunction((text) => {
    const shown = document.querySelector<HTMLElement>('[data-search-status]');
    return shown?.dataset['searchState'] === 'failed' || (shown?.dataset['searchState'] === 'done' && shown.textContent.includes(text));
  }, `「${wanted}」`);
  const hits = page.locator('[data-search-results] a');
  const more = page.locator('[data-search-more]');
  for (let shown = await hits.count(); await more.isVisible(); shown = await hits.count()) {
    await more.click();
    await hits.nth(shown).waitFor();
  }
  const links = await hits.evaluateAll((all) =>
    all.map((link) => ({
      title: link.textContent,
      href: (link as HTMLAnchorElement).href,
      excerpt: link.closest('li')?.querySelector('.hit-text')?.textContent ?? '',
    })),
  );
  const wrong: string[] = [];
  for (const { title, href, excerpt } of links) {
    const answer = await fetch(href);
    const record = answer.ok ? searchRecord(await answer.text(), '') : undefined;
    const text = plainText(record?.parts.map((part) => part.text).join('') ?? '');
    if (record?.title !== title) wrong.push(`${title} leads to ${record?.title ?? nothing}`);
    else if (!text.includes(plainText(wanted))) wrong.push(`${title} does not hold the words`);
    else if (!plainText(`${title}${excerpt}`).includes(plainText(wanted))) wrong.push(`${title} is shown with ${excerpt}`);
  }
  return { state: (await status.getAttribute('data-search-state')) ?? '', said: await status.innerText(), wrong, hits: links.length };
}

const search = async (page: Page, words: string) => {
  await page.locator('#q').fill(words);
  await page.keyboard.press('Enter');
};

describe.each([
  ['a new site with a page less', () => [whole, shorter] as const],
  ['a new site with a page more', () => [shorter, whole] as const],
])('while the old site makes room for %s', (_, sites) => {
  const [old, fresh] = sites();

  describe.each([
    ['the large index', /^$/],
    ['the small index', /\.(pf_\w+|pagefind)$/],
  ])('with %s', (_index, refused) => {
    let host: DeployedSite;
    let context: BrowserContext;
    let page: Page;
    const open = async (keepsPages = false) => {
      host = await serveDeployments(old, { keepsPages, refused });
      context = await browser.newContext();
      page = await context.newPage();
    };
    afterEach(async () => {
      await context.close();
      await host.close();
    });

    it('a page that was open goes over to the new site, and finds what stands there', async () => {
      await open();
      await page.goto(`${host.home}${pageAddress.search}`);
      await page.locator('#q').focus();
      await page.locator('[data-search-status][data-search-state=idle]').waitFor();
      host.deploy(() => [fresh]);
      await search(page, query);
      const found = await outcome(page);
      expect(found).toMatchObject({ state: 'done', wrong: [] });
      expect(found.hits).toBeGreaterThan(5);
    });

    it('a page that has searched before leads nowhere else afterwards', async () => {
      await open();
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(first)}`);
      await page.locator('[data-search-status][data-search-state=done]').waitFor();
      host.deploy(() => [fresh]);
      await search(page, query);
      const { state, wrong } = await outcome(page);
      expect(['done', 'failed']).toContain(state);
      expect(wrong.filter((each) => !each.endsWith(` leads to ${nothing}`))).toEqual([]);
    });

    it('a page that a browser or a host has kept gives way to the new one', async () => {
      await open(true);
      await page.goto(`${host.home}${pageAddress.search}`);
      host.deploy(() => [fresh]);
      await page.goto(`${host.home}${pageAddress.home}`);
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      expect(await outcome(page)).toMatchObject({ state: 'done', wrong: [] });
    });

    it('a host that gives out the old page with all new files is told of, and no hit is shown', async () => {
      await open();
      host.deploy((address) => [address.endsWith('.html') && address.startsWith('search/') ? old : fresh]);
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      expect(await outcome(page)).toEqual({ state: 'failed', said: failed, wrong: [], hits: 0 });
    });

    it('the new page uses nothing that a browser has kept of the old site', async () => {
      await open();
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      expect((await outcome(page)).wrong).toEqual([]);
      host.deploy(() => [fresh]);
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      const found = await outcome(page);
      expect(found).toMatchObject({ state: 'done', wrong: [] });
      expect(found.hits).toBeGreaterThan(5);
    });

    it('the new page with none of its new files says so, and finds with the next word once they are there', async () => {
      await open();
      host.deploy((address) => [
        address.startsWith('search/') && !address.endsWith('.html') ? old : address.startsWith('pagefind/') ? old : fresh,
      ]);
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      expect(await outcome(page)).toEqual({ state: 'failed', said: failed, wrong: [], hits: 0 });
      host.deploy(() => [fresh]);
      await search(page, query);
      await page.locator('[data-search-status][data-search-state=done]').waitFor();
      expect(await outcome(page)).toMatchObject({ state: 'done', wrong: [] });
    });

    it('a host that keeps the old files beside the new ones serves each page its own', async () => {
      await open();
      host.deploy((address) => (address.endsWith('.html') && address.startsWith('search/') ? [old] : [fresh, old]));
      await page.goto(`${host.home}${pageAddress.search}?q=${encodeURIComponent(query)}`);
      const found = await outcome(page);
      expect(found.state).toBe('done');
      expect(found.wrong).toEqual([]);
    });
  });

  it('the explorer saves no records of the other site', async () => {
    const host = await serveDeployments(old);
    const page = await browser.newPage();
    await page.goto(`${host.home}${pageAddress.kpis}`);
    host.deploy(() => [fresh]);
    await page.locator('[data-download="kpis"]').click();
    await page
      .locator('[data-explorer-status]')
      .filter({ hasText: 'CSVの部品を読み込めませんでした。全件のCSVを使ってください。' })
      .waitFor();
    await page.close();
    await host.close();
  });
});
