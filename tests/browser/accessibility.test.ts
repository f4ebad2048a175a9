import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfFile } from '../../src/addresses/pageOfFile.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';

interface Findings {
  readonly violations: AxeResults['violations'];
  /** How many rules had something to look at. */
  readonly applied: number;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the site of $name', (site) => {
  const types = pageTypes(site.plan);
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveSite(site.folder);
  });
  afterAll(() => server.close());

  it.each([
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)('has no fault that axe finds at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const results = await visitPages(browser, types, { viewport: { width, height: 800 }, colorScheme }, (page, { address }) => examine(page, server, address));
    console.info(`${site.name}: axe examined ${results.length} pages at ${width} px, ${colorScheme}, with ${results.reduce((sum, { rules }) => sum + rules, 0)} rules applied`);
    expect(results).toHaveLength(types.length);
    expect(results.filter(({ rules }) => rules < 10)).toEqual([]);
    expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('never needs to be moved sideways on a screen 320 px wide', async () => {
    const addresses = [...new Set([...(await htmlFiles(site.folder)).map(pageOfFile), ...types.map(({ address }) => address)])];
    const widths = await visitPages(browser, addresses, { viewport: { width: 320, height: 640 } }, async (page, address) => {
      await open(page, server, address);
      return { address, width: await page.evaluate(() => document.documentElement.scrollWidth) };
    });
    console.info(`${site.name}: ${widths.length} pages measured at 320 px`);
    expect(widths.length).toBeGreaterThan(types.length);
    expect(widths.filter(({ width }) => width > 320)).toEqual([]);
  });
});

async function open(page: Page, server: SiteServer, address: string): Promise<void> {
  await page.goto(`${server.home}${address}`);
  if (address.includes('search/?')) await page.waitForSelector('[data-search-status][data-search-state=done]');
}

/** What axe finds wrong with a page, and how many of its rules had something to look at. */
async function examine(page: Page, server: SiteServer, address: string): Promise<{ rules: number; faults: string[] }> {
  await open(page, server, address);
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
  const { violations, applied } = await page.evaluate<Findings>(`axe.run(document, ${options}).then(({ violations, passes }) => ({ violations, applied: violations.length + passes.length }))`);
  return {
    rules: applied,
    faults: violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${address} ${id} (${help}): ${html.slice(0, 200)} ${failureSummary ?? ''}`)),
  };
}
