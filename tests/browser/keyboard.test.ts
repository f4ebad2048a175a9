import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const initiativeAddress = (id: string) => `initiatives/${id}/`;

interface Stop {
  /** The place in the list of everything that can be reached, or -1 for a part that is only focusable to be scrolled. */
  readonly place: number;
  readonly name: string;
  /** Whether the eye can find it: an outline, or for a shape in a chart another line than without the focus. */
  readonly seen: boolean;
}

const reachable = 'a[href], button, input, select, textarea, summary';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the site of $name by keyboard alone', ({ folder, plan }) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(folder);
  });
  afterAll(() => server.close());

  const twoKpis = itemsOf(plan, 'initiative').find(({ kpiIds }) => kpiIds.length === 2)?.id ?? '';

  it.each([
    ['home', pageAddress.home],
    ['an initiative', initiativeAddress(twoKpis)],
    ['data', pageAddress.data],
    ['search', pageAddress.search],
    ['the KPI list', pageAddress.kpis],
  ])('reaches every visible link, button and field of %s in document order and shows where it is', async (_, address) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${server.home}${address}`);
      const names = await listReachable(page);
      const stops: Stop[] = [];
      for (let press = 0; press < names.length * 2 && stops.at(-1)?.place !== names.length - 1; press += 1) {
        await page.keyboard.press('Tab');
        stops.push(await stopAt(page));
      }
      expect(names.length).toBeGreaterThan(10);
      expect(stops.filter(({ place }) => place >= 0).map(({ place }) => names[place])).toEqual(names);
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it.each([
    ['home', pageAddress.home],
    ['an initiative', initiativeAddress(twoKpis)],
    ['data', pageAddress.data],
    ['search', pageAddress.search],
  ])('lets a reader of %s skip the navigation with the first link, which is out of sight until then', async (_, address) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${server.home}${address}`);
      const skip = page.locator('a.skip');
      const inView = () => skip.evaluate((link) => link.getBoundingClientRect().left >= 0);
      expect(await inView()).toBe(false);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動');
      expect(await inView()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      const [at, expected] = await page.evaluate(
        (selector) => [
          document.activeElement?.outerHTML,
          document.querySelector('main')?.querySelector(`${selector}, [tabindex="0"]`)?.outerHTML,
        ],
        reachable,
      );
      expect(at).toBe(expected);
    } finally {
      await page.close();
    }
  });
});

/** Numbers and names everything visible that a keyboard should reach, in document order. */
async function listReachable(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const elements = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.hasAttribute('disabled'),
    );
    elements.forEach((element, place) => {
      element.dataset['testPlace'] = String(place);
      const shape = element.querySelector('rect');
      if (element instanceof SVGElement && shape)
        element.dataset['testLine'] = `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}`;
    });
    return elements.map(
      (element, place) =>
        `${place + 1}: ${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
    );
  }, reachable);
}

/** Where the focus is now. */
async function stopAt(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return { place: -1, name: 'nowhere', seen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    const shape = element.querySelector('rect');
    const lined =
      element instanceof SVGElement &&
      shape !== null &&
      `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}` !== element.dataset['testLine'];
    return {
      place: Number(element.dataset['testPlace'] ?? -1),
      name: element.outerHTML.slice(0, 200),
      seen: element instanceof SVGElement ? lined : outlined,
    };
  });
}
