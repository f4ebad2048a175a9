import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiativeAddress } from '../../src/addresses/pageAddress.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSite } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { searchHits } from '../setup/searchHits.ts';
import { searchQueries } from '../setup/searchQueries.ts';
import { plainText, searchableTexts } from '../setup/searchableTexts.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';

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

/** Opens an address of the site in a page of its own and lets a test use it. */
async function withPage(address: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${server.home}${address}`);
    await use(page);
  } finally {
    await context.close();
  }
}

const status = '[data-search-status]';
const hits = '[data-search-results] a';
const settled = (page: Page, query: string) => page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent.includes(`「${text}」`), [status, query] as const);
const titles = (page: Page) => page.locator(hits).allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the search page while a reader types', () => {
  it('searches after a pause, keeps the address, and never shows an empty list between two searches', async () => {
    await withPage('search/', async (page) => {
      const box = page.getByRole('searchbox');
      await box.pressSequentially('観光');
      await settled(page, '観光');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('観光');
      await page.evaluate(() => {
        const list = document.querySelector('[data-search-results]');
        const seen: number[] = [];
        Object.assign(window, { seen });
        if (list) new MutationObserver(() => seen.push(list.childElementCount)).observe(list, { childList: true });
      });
      await box.pressSequentially('情報');
      await settled(page, '観光情報');
      const seen = await page.evaluate<number[]>('window.seen');
      expect(seen.length).toBeGreaterThan(0);
      expect(seen).not.toContain(0);
      await expect.poll(() => page.url()).toContain(`q=${encodeURIComponent('観光情報')}`);
    });
  });

  it('does not search for kana that are still being converted', async () => {
    await withPage('search/', async (page) => {
      const box = page.getByRole('searchbox');
      await box.focus();
      const session = await page.context().newCDPSession(page);
      const asked: string[] = [];
      page.on('framenavigated', (frame) => asked.push(new URL(frame.url()).searchParams.get('q') ?? ''));
      for (const text of ['あ', 'あき', 'あきや']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await page.waitForTimeout(300);
      }
      expect(await box.inputValue()).toBe('あきや');
      expect(new URL(page.url()).searchParams.get('q')).toBeNull();
      await session.send('Input.insertText', { text: '空き家' });
      await settled(page, '空き家');
      expect(await titles(page)).toContain('空き家情報バンクによる住宅情報の提供');
      expect(asked.filter((query) => query !== '')).toEqual(['空き家']);
    });
  });

  it('is used by keys alone: / into the box, ↓ and ↑ through the hits, Escape back and then empty, Enter to follow', async () => {
    await withPage('search/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('観光');
      await settled(page, '観光');
      const all = await titles(page);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(all[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(all[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 0);
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await page.keyboard.type('観光');
      await settled(page, '観光');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/initiatives|goals/);
      expect(await page.locator('h1').innerText()).toBe(all[0]);
    });
  });

  it('says the number of pages where a screen reader hears it', async () => {
    await withPage(`search/?q=${encodeURIComponent('観光')}`, async (page) => {
      await settled(page, '観光');
      const said = page.getByRole('status');
      expect(await said.count()).toBe(1);
      expect(await said.innerText()).toMatch(/^「観光」を含むページ：\d+件/);
    });
  });
});

describe('the address of a search', () => {
  it('brings back the query, the filters and the hits when a reader comes back', async () => {
    await withPage(`search/?q=${encodeURIComponent('観光')}&kind=initiative`, async (page) => {
      await settled(page, '観光');
      const before = await titles(page);
      expect(before.length).toBeGreaterThan(2);
      await page.locator(hits).nth(2).click();
      await page.waitForURL(/initiatives/);
      await page.goBack();
      await settled(page, '観光');
      expect(await page.getByRole('searchbox').inputValue()).toBe('観光');
      expect(await page.locator('select[name=kind]').inputValue()).toBe('initiative');
      expect(await titles(page)).toEqual(before);
    });
  });

  it('goes back and forth between searches that were sent', async () => {
    await withPage('search/', async (page) => {
      for (const query of ['観光', '空き家']) {
        await page.getByRole('searchbox').fill(query);
        await page.keyboard.press('Enter');
        await settled(page, query);
      }
      await page.goBack();
      await settled(page, '観光');
      expect(await page.getByRole('searchbox').inputValue()).toBe('観光');
      await page.goForward();
      await settled(page, '空き家');
    });
  });

  it('ignores filters that do not exist', async () => {
    await withPage('search/?kind=nothing&goal=goal-99', async (page) => {
      await page.waitForFunction((selector) => document.querySelector<HTMLElement>(selector)?.dataset['searchState'] !== 'busy', status);
      expect(await page.locator('select[name=kind]').inputValue()).toBe('');
    });
  });
});

describe('the filters', () => {
  const { initiatives, departments, goals, kpis } = site.plan;

  it('browse without a query, with numbers that are those of the plan', async () => {
    await withPage('search/?kind=initiative', async (page) => {
      await page.waitForSelector(`${status}[data-search-state=done]`);
      expect(await page.locator(status).getAttribute('data-count')).toBe(String(initiatives.length));
      const options = async (name: string) => Object.fromEntries(await page.locator(`select[name=${name}] option`).evaluateAll((all) => all.map((option) => [option.getAttribute('value') ?? '', Number(/（([\d,]+)）$/.exec(option.textContent)?.[1])])));
      expect(await options('kind')).toEqual({ '': goals.length + initiatives.length + departments.length + site.plan.pages.length, goal: goals.length, initiative: initiatives.length, department: departments.length, page: site.plan.pages.length });
      expect(await options('goal')).toEqual({ '': initiatives.length, ...Object.fromEntries(goals.map(({ id }) => [id, initiatives.filter(({ goalId }) => goalId === id).length])) });
      expect(await options('department')).toEqual({ '': initiatives.length, ...Object.fromEntries(departments.map(({ id }) => [id, initiatives.filter(({ departmentId }) => departmentId === id).length])) });
      expect(await options('change')).toEqual({ '': initiatives.length, ...Object.fromEntries(['added', 'removed', 'renamed', 'revised', 'possibly-ended'].map((type) => [type, initiatives.filter(({ changes }) => changes.some((change) => change.type === type)).length])) });
      const numeric = initiatives.filter(({ id }) => kpis.some(({ ownerId, values }) => ownerId === id && values.some(({ kind, value }) => kind === 'target' && value !== null))).length;
      expect(await options('numeric')).toEqual({ '': initiatives.length, yes: numeric, no: initiatives.length - numeric });
    });
  });

  it('combine with the query, each number being what a choice would leave', async () => {
    await withPage(`search/?q=${encodeURIComponent('観光')}`, async (page) => {
      await settled(page, '観光');
      const option = page.locator('select[name=goal]').locator('option[value=goal-2]');
      const promised = Number(/（(\d+)）/.exec(await option.innerText())?.[1]);
      expect(promised).toBeGreaterThan(0);
      await page.locator('select[name=goal]').selectOption('goal-2');
      await page.waitForFunction(([selector, count]) => document.querySelector<HTMLElement>(selector)?.dataset['count'] === count, [status, String(promised)] as const);
      await expect.poll(() => new URL(page.url()).searchParams.get('goal')).toBe('goal-2');
      await page.getByRole('button', { name: '絞り込みをはずす' }).click();
      await page.waitForURL((url) => !url.searchParams.has('goal'));
    });
  });
});

describe('other spellings', () => {
  it.each([
    ['空家', 'initiatives/akiya-bank/', '空き家'],
    ['ふるさと納税', 'initiatives/furusato-donation/', 'ふるさと寄附金'],
    ['学童保育', 'initiatives/after-school-club/', '放課後児童クラブ'],
    ['えあこん', 'initiatives/school-aircon/', 'エアコン'],
  ])('lead from %s to the page, and say which spelling matched', async (query, address, spelling) => {
    await withPage(`search/?q=${encodeURIComponent(query)}`, async (page) => {
      await settled(page, query);
      const hit = page.locator('[data-search-results] li').filter({ has: page.locator(`a[href^="../${address}"]`) });
      expect(await hit.getAttribute('data-spelling')).toContain(spelling);
      expect(await hit.innerText()).toContain(`別の書き方「${spelling}」で一致`);
      expect(await hit.locator('mark').first().innerText()).toBe(spelling);
    });
  });

  it('come after every literal hit', async () => {
    const context = await browser.newContext();
    const { addresses, literal } = await searchHits(await context.newPage(), server, '子ども');
    await context.close();
    expect(literal.length).toBeGreaterThan(0);
    expect(addresses.length).toBeGreaterThan(literal.length);
    expect(addresses.slice(0, literal.length)).toEqual(literal);
  });
});

describe('where nothing is found', () => {
  it('offers the longest part that occurs, and the lists', async () => {
    await withPage(`search/?q=${encodeURIComponent('新幹線整備')}`, async (page) => {
      await settled(page, '新幹線整備');
      const help = page.locator('[data-search-help]');
      expect(await help.innerText()).toMatch(/整備（\d+件）/);
      expect(await help.getByRole('link', { name: '基本目標の一覧' }).getAttribute('href')).toBe('../goals/index.html');
      await help.getByRole('link', { name: /^整備/ }).click();
      await settled(page, '整備');
      expect((await titles(page)).length).toBeGreaterThan(0);
    });
  });
});

describe('a hit inside a KPI', () => {
  it('leads to that KPI', async () => {
    const hit = await searchAddresses('登録物件数');
    expect(hit).toContain(`${initiativeAddress('akiya-bank')}#kpi-akiya-bank`);
    const inGoal = site.plan.kpis.find(({ ownerType }) => ownerType === 'goal');
    expect(await searchAddresses(inGoal?.label ?? '')).toContain(`goals/${inGoal?.ownerId ?? ''}/#${inGoal?.id ?? ''}`);
  });

  it('has its place on the page that it leads to', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const query of ['件数', '回数']) {
      for (const address of (await searchAddresses(query)).filter((each) => each.includes('#')).slice(0, 5)) {
        await page.goto(`${server.home}${address}`);
        expect(await page.locator(`[id="${address.split('#')[1] ?? ''}"]`).count(), address).toBe(1);
      }
    }
    await context.close();
  });
});

async function searchAddresses(query: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  try {
    return (await searchHits(await context.newPage(), server, query)).links;
  } finally {
    await context.close();
  }
}

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
        expect([...literal].sort(), query).toEqual(texts.filter(({ plain }) => terms.every((term) => plain.includes(term))).map(({ address }) => address).sort());
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
      const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js')));
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
        const links = await page.locator('main a[href^="../initiatives/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(new Set(links).size).toBe(site.plan.initiatives.length);
        for (const { title } of site.plan.goals) expect(await page.locator('main').innerText()).toContain(title);
        expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
