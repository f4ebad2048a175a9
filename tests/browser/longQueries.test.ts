import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { builtSite } from '../setup/builtSites.ts';
import { openExplorer } from '../setup/explorerView.ts';

const initiativeAddress = (id: string) => `initiatives/${id}/`;

const site = await builtSite('real');
const tooLong = 'さがせる言葉は200文字、16語までです。はじめの部分だけでさがしました。';

/** What someone may paste by mistake or on purpose, and how many characters of it are looked for. */
const pasted: readonly (readonly [string, string, number])[] = [
  ['100 kB of one kana', 'あ'.repeat(100_000), 200],
  ['100 kB of words', '市 '.repeat(50_000), 31],
  ['a megabyte of a sentence', '空き家情報バンクによる住宅情報の提供を行う。'.repeat(50_000), 200],
  ['100 kB of opened quotation marks', '"空き家 '.repeat(20_000), 200],
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What stands in the address as the query; a host refuses an address of some thousand characters. */
const addressed = () => new URL(page.url()).searchParams.get('q') ?? '';

describe.each([
  ['the large index', {}],
  ['the small index', { refusesUnknown: true }],
])('with %s the search page', (_, options) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(site.folder, '/', options);
  });
  afterAll(() => server.close());

  it.each(pasted)('looks for the beginning of %s, says so, and goes on with the next word', async (_name, text, characters) => {
    await page.goto(`${server.home}${pageAddress.search}`);
    const box = page.getByRole('searchbox');
    await box.focus();
    await page.keyboard.insertText(text);
    const done = page.locator('[data-search-status][data-search-state=done]');
    await done.filter({ hasText: tooLong }).waitFor();
    expect([...addressed()].length).toBeLessThanOrEqual(characters);
    expect(await page.title()).toContain(`「${addressed()}」`);
    await box.fill('空き家');
    await done.filter({ hasText: '「空き家」を含むページ：1件' }).waitFor();
    expect(await done.innerText()).toBe('「空き家」を含むページ：1件');
  });

  it.each(pasted)('takes %s that no box has let through', async (_name, text) => {
    await page.goto(`${server.home}${pageAddress.search}`);
    await page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>('#q');
      if (!input) throw new Error('There is no box');
      input.value = value;
      input.form?.requestSubmit();
    }, text);
    await page.locator('[data-search-status][data-search-state=done]').filter({ hasText: tooLong }).waitFor();
    expect(addressed().length).toBeLessThanOrEqual(200);
    expect(await page.getByRole('searchbox').inputValue()).toBe(addressed());
  });

  it('reads no more of an address than is looked for', async () => {
    await page.goto(`${server.home}${pageAddress.search}?q=${'a'.repeat(12_000)}`);
    const done = page.locator('[data-search-status][data-search-state=done]').filter({ hasText: tooLong });
    await done.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('a'.repeat(200));
    expect(await done.innerText()).toContain(`「${'a'.repeat(40)}…」を含むページはありません。`);
  });
});

describe('the box on other pages', () => {
  it('sends no more than the search page looks for, so that no host refuses the address', async () => {
    const server = await serveSite(site.folder);
    await page.goto(`${server.home}${initiativeAddress('akiya-bank')}`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.insertText('空き家'.repeat(30_000));
    await page.keyboard.press('Enter');
    await page.locator('[data-search-status][data-search-state=done]').filter({ hasText: tooLong }).waitFor();
    await server.close();
  });
});

describe('the explorer', () => {
  it.each(pasted)('filters by the beginning of %s, says so, and goes on', async (_, text, characters) => {
    const server = await serveSite(site.folder);
    await openExplorer(page, server);
    await page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>('#f-q');
      if (!input) throw new Error('There is no box');
      input.value = value;
      input.dispatchEvent(new InputEvent('input'));
    }, text);
    const status = page.locator('[data-explorer-status]');
    expect(await status.innerText()).toMatch(/^言葉は200文字、16語までです。はじめの部分だけで絞り込みました。57のKPI/);
    expect([...addressed()].length).toBeLessThanOrEqual(characters);
    expect(await page.locator('#f-q').inputValue()).toBe(addressed());
    await page.locator('#f-q').fill('空き家');
    expect(await status.innerText()).toMatch(/^57のKPIのうち\d+$/);
    await server.close();
  });
});
