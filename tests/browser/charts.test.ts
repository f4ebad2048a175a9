import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemAddress } from '../../src/addresses/pageAddress.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { watchFaults } from '../setup/pageFaults.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';
import { itemsOf } from '../setup/samplePlan.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('a chart of $name that was taken away', ({ name, folder, plan }) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(folder);
  });
  afterAll(() => server.close());

  it('opens in a browser as a picture in which no words overlap or leave the picture', async () => {
    const drawings = (await siteFiles(folder)).filter((file) => /^data\/charts\/.*\.svg$/.test(file));
    const seen = await visitPages(browser, drawings, { viewport: { width: 1280, height: 900 } }, (page, file) =>
      readDrawing(page, server, file),
    );
    console.info(`${name}: ${seen.reduce((sum, { words }) => sum + words, 0)} lines of text in ${seen.length} drawings measured`);
    expect(seen).toHaveLength(plan.kpis.length + itemsOf(plan, 'goal').length + 1);
    for (const { file, words, ...found } of seen) {
      expect(found, file).toEqual({ root: 'svg', malformed: false, outside: [], overlapping: [], faults: [] });
      expect(words, file).toBeGreaterThan(5);
    }
  });

  it('has labels on its page that stand clear of each other and inside the chart, however narrow the page is', async () => {
    const addresses = itemsOf(plan, 'initiative')
      .filter(({ kpiIds }) => kpiIds.length > 0)
      .map(({ id }) => itemAddress(plan, id));
    for (const width of [320, 360, 1280]) {
      const faults = await visitPages(browser, addresses, { viewport: { width, height: 800 } }, async (page, address) => {
        await page.goto(`${server.home}${address}`);
        return page.evaluate(overlappingLabels);
      });
      expect(faults.flatMap((found, place) => found.map((fault) => `${width} ${addresses[place] ?? ''} ${fault}`))).toEqual([]);
    }
  });

  it('is taken from a menu that opens by keyboard and without script, and is saved as it was published', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const { id, kpiIds } = itemsOf(plan, 'initiative').find((initiative) => initiative.kpiIds.length > 0) ?? { id: '', kpiIds: [] };
    await page.goto(`${server.home}${itemAddress(plan, id)}`);
    const menu = page.locator('.take').first();
    const links = menu.locator('a');
    expect(await links.first().isVisible()).toBe(false);
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    for (const [place, extension] of ['svg', 'csv'].entries()) {
      const link = links.nth(place);
      expect(await link.isVisible()).toBe(true);
      expect((await link.boundingBox())?.height).toBeGreaterThan(0);
      const [saved] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
      expect(saved.suggestedFilename()).toBe(`${kpiIds[0] ?? ''}.${extension}`);
      expect(await readFile(await saved.path())).toEqual(await readFile(path.join(folder, 'data', 'charts', saved.suggestedFilename())));
    }
    await page.emulateMedia({ media: 'print' });
    expect(await menu.isVisible()).toBe(false);
    await context.close();
  });
});

/** Opens a drawing by itself and measures its lines of text. */
async function readDrawing(page: Page, server: SiteServer, file: string) {
  const faults = watchFaults(page, server.origin);
  await page.goto(`${server.home}${file}`);
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
    const boxes = [...document.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const padding = (bottom - top) / 4;
      return { text: text.textContent, left, right, top: top + padding, bottom: bottom - padding };
    });
    const pairs = boxes.flatMap((box, place) => boxes.slice(place + 1).map((other) => [box, other] as const));
    return {
      root: root.nodeName,
      malformed: document.querySelector('parsererror') !== null,
      words: boxes.length,
      outside: boxes
        .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
        .map(({ text }) => text),
      overlapping: pairs
        .filter(([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map(([a, b]) => `${a.text} / ${b.text}`),
    };
  });
  return { file, ...found, faults: faults.take() };
}

/** The labels of the charts on a page that run into another label or leave their chart; evaluated in the page. */
function overlappingLabels(): string[] {
  return [...document.querySelectorAll('svg.year')].flatMap((chart) => {
    const edge = chart.getBoundingClientRect();
    const labels = [...chart.querySelectorAll('.c-v')].map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    const outside = labels.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1).map(({ text }) => text);
    const pairs = labels.flatMap((label, place) => labels.slice(place + 1).map((other) => [label, other] as const));
    return [
      ...outside,
      ...pairs
        .filter(([a, b]) => a.box.left < b.box.right && b.box.left < a.box.right && Math.abs(a.box.top - b.box.top) < 14)
        .map(([a, b]) => `${a.text} / ${b.text}`),
    ];
  });
}
