import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { builtSites } from '../setup/builtSites.ts';
import { pageTypes, type PageType } from '../setup/pageTypes.ts';
import { visitPages } from '../setup/visitPages.ts';
import { coloursOf, focusFaults, movingElements, paintedElements } from '../setup/visibleMarks.ts';

/** Edges of letters blend into their ground; two or three flat colours are a frame or a plate without letters. */
const shades = 5;

let browser: Browser;
let canvas: Page;

const drawn = new Map<string, boolean>();

/** Whether the computer has letters for a text: without a Japanese font it draws an empty frame for each. */
async function isDrawn(text: string): Promise<boolean> {
  const known = drawn.get(text);
  if (known !== undefined) return known;
  await canvas.setContent('<p style="background: white; color: black; font-size: 1rem; width: fit-content"></p>');
  const sample = canvas.locator('p');
  await sample.evaluate((element, letters) => element.append(letters), text);
  const has = (await coloursOf(canvas, await sample.screenshot())) >= shades;
  if (!has) console.warn(`No font draws ${text}: whether it is seen in forced colours was not looked at.`);
  drawn.set(text, has);
  return has;
}
beforeAll(async () => {
  browser = await launchBrowser();
  canvas = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(await builtSites())('what readers set in their system, on the site of $name', (site) => {
  const types = pageTypes(site.plan);
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(site.folder);
  });
  afterAll(() => server.close());

  const open = async (page: Page, { address }: PageType) => {
    await page.goto(`${server.home}${address}`);
    if (address.includes('search/?')) await page.waitForSelector('[data-search-status][data-search-state=done]');
  };

  // One site on each ground, which together cost half the time of both on both.
  const colorScheme = site.name === 'real' ? 'dark' : 'light';
  it(`shows every mark of a picture, every button, found word and focus in forced colours on ${colorScheme}`, async () => {
    const visits = await visitPages(
      browser,
      types,
      { viewport: { width: 1280, height: 900 }, colorScheme, forcedColors: 'active' },
      async (page, type) => {
        await open(page, type);
        const { painted, invisible } = await paintedElements(page);
        const plain: string[] = [];
        const texts = await page.locator('mark, button, .btn').all();
        const visible = (await Promise.all(texts.map(async (text) => ((await text.isVisible()) ? text : undefined))))
          .filter((text) => text !== undefined)
          .slice(0, 6);
        for (const text of visible)
          if ((await coloursOf(canvas, await text.screenshot())) < shades && (await isDrawn(await text.innerText())))
            plain.push(await text.evaluate(({ outerHTML }) => outerHTML.slice(0, 120)));
        return { address: type.address, painted, texts: visible.length, faults: [...invisible, ...plain, ...(await focusFaults(page))] };
      },
    );
    const sum = (count: (visit: (typeof visits)[number]) => number) => visits.reduce((total, visit) => total + count(visit), 0);
    console.info(
      `${site.name}, forced colours on ${colorScheme}: ${sum(({ painted }) => painted)} marks of pictures and ${sum(({ texts }) => texts)} buttons and found words on ${visits.length} pages`,
    );
    expect(sum(({ painted }) => painted)).toBeGreaterThan(300);
    expect(sum(({ texts }) => texts)).toBeGreaterThan(types.length);
    expect(visits.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('moves nothing for readers who want no motion', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference', some: readonly PageType[]) =>
      visitPages(browser, some, { reducedMotion }, async (page, type) => {
        await open(page, type);
        return { address: type.address, moving: await movingElements(page) };
      });
    expect((await moving('reduce', types)).filter((visit) => visit.moving.length > 0)).toEqual([]);
    expect(await moving('no-preference', types.slice(0, 1))).toEqual([{ address: '', moving: ['html'] }]);
  });
});

describe(coloursOf, () => {
  it.each([
    ['letters', 'white', true],
    ['no letters where they have the colour of the plate behind them', 'black', false],
  ])('sees %s', async (_, colour, seen) => {
    await canvas.setContent(
      `<button style="background: white; color: ${colour}; border: 0; padding: 1em; font-size: 1rem"><span style="background: black">さがす</span></button>`,
    );
    const text = canvas.locator('button');
    expect((await coloursOf(canvas, await text.screenshot())) >= shades).toBe(seen);
  });
});
