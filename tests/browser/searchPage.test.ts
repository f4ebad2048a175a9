import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { itemAddress } from '../../src/addresses/pageAddress.ts';
import { builtSite } from '../setup/builtSites.ts';
import { searchHits } from '../setup/searchHits.ts';
import { hits, settled, status, titles, withPageOf } from '../setup/searchView.ts';
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

const withPage = (address: string, use: (page: Page) => Promise<void>) => withPageOf(browser, server, address, use);
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
  const { departments, kpis } = site.plan;
  const [goals, initiatives] = [itemsOf(site.plan, 'goal'), itemsOf(site.plan, 'initiative')];

  it('browse without a query, with numbers that are those of the plan', async () => {
    await withPage('search/?kind=initiative', async (page) => {
      await page.waitForSelector(`${status}[data-search-state=done]`);
      expect(await page.locator(status).getAttribute('data-count')).toBe(String(initiatives.length));
      const options = async (name: string) =>
        Object.fromEntries(
          await page
            .locator(`select[name=${name}] option`)
            .evaluateAll((all) =>
              all.map((option) => [option.getAttribute('value') ?? '', Number(/（([\d,]+)）$/.exec(option.textContent)?.[1])]),
            ),
        );
      expect(await options('kind')).toEqual({
        '': goals.length + initiatives.length + departments.length + site.plan.pages.length,
        goal: goals.length,
        initiative: initiatives.length,
        department: departments.length,
        page: site.plan.pages.length,
      });
      expect(await options('goal')).toEqual({
        '': initiatives.length,
        ...Object.fromEntries(goals.map(({ id }) => [id, initiatives.filter(({ topId }) => topId === id).length])),
      });
      expect(await options('department')).toEqual({
        '': initiatives.length,
        ...Object.fromEntries(
          departments.map(({ id }) => [
            id,
            initiatives.filter((each) => each.departments.some(({ departmentId }) => departmentId === id)).length,
          ]),
        ),
      });
      expect(await options('change')).toEqual({
        '': initiatives.length,
        ...Object.fromEntries(
          ['added', 'removed', 'renamed', 'revised', 'possibly-ended'].map((type) => [
            type,
            initiatives.filter(({ changes }) => changes.some((change) => change.type === type)).length,
          ]),
        ),
      });
      const numeric = initiatives.filter(({ id }) =>
        kpis.some(({ ownerId, values }) => ownerId === id && values.some(({ kind, value }) => kind === 'target' && value !== null)),
      ).length;
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
      await page.waitForFunction(([selector, count]) => document.querySelector<HTMLElement>(selector)?.dataset['count'] === count, [
        status,
        String(promised),
      ] as const);
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
    expect(hit).toContain(`${itemAddress(site.plan, 'akiya-bank')}#kpi-akiya-bank`);
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
