import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { axeFaults, colourSchemes } from '../setup/axeFaults.ts';
import { builtSites } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';

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

  // The invented plan at one width: `npm run test:sweep` opens every page of both plans at both.
  it.each(site.name === 'real' ? [320, 1280] : [320])(
    'has no fault that axe finds at %i px, light and dark, with everything unfolded',
    async (width) => {
      const results = await visitPages(browser, types, { viewport: { width, height: 800 } }, async (page, { address }) => {
        await open(page, server, address);
        const { rules, faults } = await axeFaults(page);
        return { rules, faults: faults.map((fault) => `${address} ${fault}`) };
      });
      console.info(
        `${site.name}: axe examined ${results.length} pages at ${width} px, ${colourSchemes.join(' and ')}, with ${results.reduce((sum, { rules }) => sum + rules, 0)} rules applied`,
      );
      expect(results).toHaveLength(types.length);
      expect(results.filter(({ rules }) => rules < 20)).toEqual([]);
      expect(results.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );

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
