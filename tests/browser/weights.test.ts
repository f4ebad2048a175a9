import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { builtSites } from '../setup/builtSites.ts';
import { byName, readHtml } from '../setup/htmlPage.ts';
import { watchBytes } from '../setup/loadedBytes.ts';
import { visitPages } from '../setup/visitPages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('what the site of $name weighs without compression', async ({ name, folder }) => {
  const files = await siteFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const size = async (file: string) => (await stat(path.join(folder, file))).size;
  const largest = async (some: readonly string[]) => Math.max(0, ...(await Promise.all(some.map(size))));
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(folder);
  });
  afterAll(() => server.close());

  it('keeps the HTML of every initiative within 40 KB and all CSS within 45 KB', async () => {
    const initiatives = pages.filter((file) => /^initiatives\/[^/]+\/index\.html$/.test(file));
    const styles = await Promise.all(files.filter((file) => file.endsWith('.css')).map(size));
    const css = styles.reduce((sum, each) => sum + each, 0);
    const html = await largest(initiatives);
    console.info(`${name}: HTML of ${initiatives.length} initiatives ${html} bytes at most, CSS ${css} bytes in all`);
    expect(html).toBeGreaterThan(10_000);
    expect(html).toBeLessThanOrEqual(40_000);
    expect(css).toBeGreaterThan(10_000);
    expect(css).toBeLessThanOrEqual(45_000);
  });

  it('loads at most 15 KB of scripts on any page before anything is done', async () => {
    const withScripts = (
      await Promise.all(
        pages.map(async (file) => ({
          file,
          scripts: byName(await readHtml(folder, file), 'script').filter(({ attribs }) => attribs['src'] !== undefined),
        })),
      )
    ).filter(({ scripts }) => scripts.length > 0);
    const loaded = await visitPages(browser, withScripts, {}, async (page, { file }) => {
      const bytes = watchBytes(page);
      await page.goto(`${server.home}${pageOfFile(file)}`, { waitUntil: 'networkidle' });
      page.removeAllListeners();
      return (await bytes.taken()).scripts;
    });
    console.info(
      `${name}: scripts on ${loaded.length} of ${pages.length} pages, ${Math.max(...loaded)} bytes at most before anything is done`,
    );
    expect(Math.min(...loaded)).toBeGreaterThan(0);
    expect(Math.max(...loaded)).toBeLessThanOrEqual(15_000);
  });

  it('keeps the HTML of home within 100 KB, and everything that home loads within 150', async () => {
    const page = await browser.newPage();
    const bytes = watchBytes(page);
    await page.goto(server.home, { waitUntil: 'networkidle' });
    const { everything } = await bytes.taken();
    await page.close();
    const html = await size('index.html');
    console.info(`${name}: home ${html} bytes of HTML, ${everything} bytes with everything it loads`);
    expect(html).toBeLessThanOrEqual(100_000);
    expect(everything).toBeGreaterThan(html);
    expect(everything).toBeLessThanOrEqual(150_000);
  });
});
