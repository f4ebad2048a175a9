import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite } from '../../scripts/siteServer.ts';
import { chartAddress, tableAddress } from '../../src/addresses/fileAddress.ts';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { schemaVersion } from '../../src/schema/schemaVersion.ts';
import { contentSecurityPolicy, dataSecurityPolicy } from '../../src/site/files/contentSecurityPolicy.ts';
import { builtSite } from '../setup/builtSites.ts';
import { hostRules } from '../setup/hostRules.ts';
import { isInstalled, startServer } from '../setup/realServers.ts';
import { checkable } from '../setup/specifications.ts';

const site = await builtSite('real');
const csv = tableAddress(site.plan, 'goals', 'csv');

/** A copy of the site in which someone has put a picture that wants to run scripts, its own and one of the same host. */
const hostile = 'data/charts/hostile.svg';
const place = mkdtempSync(path.join(tmpdir(), 'hiraku-policies-'));
const folder = path.join(place, 'site');
await cp(site.folder, folder, { recursive: true });
await mkdir(path.join(folder, 'data', 'charts'), { recursive: true });
await writeFile(
  path.join(folder, hostile),
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="document.documentElement.setAttribute('data-ran', 'event')"><rect width="40" height="40"/><script>document.documentElement.setAttribute('data-ran', 'inline')</script><script href="hostile.js"/></svg>`,
);
await writeFile(path.join(folder, 'data', 'charts', 'hostile.js'), "document.documentElement.setAttribute('data-ran', 'file');");

interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const emulated = hostRules.map(([name, file, read]) => ({
  name,
  installed: true,
  start: async (): Promise<Host> => serveSite(folder, '/', { headers: read(await readFile(path.join(folder, file), 'utf8')) }),
  policy: { Netlify: `${contentSecurityPolicy}, ${dataSecurityPolicy}`, IIS: contentSecurityPolicy }[name] ?? dataSecurityPolicy,
}));
const real = (['nginx', 'apache'] as const).map((name) => ({
  name: `a real ${name}`,
  installed: checkable(isInstalled(name), `${name} is not installed, so the policies of data are not tried on it`),
  start: async (): Promise<Host> => startServer(name, 'prepared', folder, ['/']),
  policy: dataSecurityPolicy,
}));

/** A page of somebody else, on a host of its own. */
const elsewhere = path.join(place, 'elsewhere');
await mkdir(elsewhere);
await writeFile(path.join(elsewhere, 'index.html'), '<!doctype html><title>elsewhere</title>');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

/** What a script in a picture that is opened by itself could do. */
async function ran(page: Page, address: string): Promise<string | null> {
  await page.goto(address);
  await page.waitForLoadState('load');
  return page.locator('svg').getAttribute('data-ran');
}

describe.each([...real, ...emulated])('on $name', ({ installed, start, policy }) => {
  let host: Host;
  let page: Page;
  beforeAll(async () => {
    if (!installed) return;
    host = await start();
    page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  });
  afterAll(async () => {
    if (!installed) return;
    await page.context().close();
    await host.close();
  });

  it.skipIf(!installed)('the data page has its style, its search and its downloads', async () => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    const answer = await page.goto(`${host.origin}/${pageAddress.data}`);
    expect(answer?.headers()['content-security-policy']).toBe(contentSecurityPolicy);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'))).not.toBe('');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[download][href$="_goals.csv"]').first().click(),
    ]);
    expect(await readFile(await download.path())).toEqual(await readFile(path.join(folder, csv)));
    const asked: string[] = [];
    page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
    await page.getByRole('searchbox').fill('空き家');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-status][data-search-state=done]').waitFor();
    expect(await page.locator('[data-search-results] a').allInnerTexts()).toEqual(['空き家情報バンクによる住宅情報の提供']);
    expect(asked.some((each) => /^200 .*\.pf_index$/.test(each))).toBe(true);
    expect(faults).toEqual([]);
  });

  it.skipIf(!installed)('a page of another host reads every kind of data file, and no list beside the pages of this one', async () => {
    const other = await serveSite(elsewhere);
    await page.goto(other.home);
    const read = (address: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            async (answer) => (await answer.arrayBuffer()).byteLength,
            () => 'refused',
          ),
        `${host.origin}/${address}`,
      );
    for (const address of [
      csv,
      tableAddress(site.plan, 'goals', 'json'),
      chartAddress('plan', 'svg'),
      'data/catalog.ttl',
      `data/${site.plan.information.cityCode}_plan.zip`,
      `schema/${schemaVersion}/plan.json`,
    ])
      expect(await read(address), address).toBe((await readFile(path.join(folder, address))).byteLength);
    expect(await read('index.html')).toBe('refused');
    await other.close();
  });

  it.skipIf(!installed)('charts show in a page, and by themselves', async () => {
    await page.goto(`${host.origin}/${pageAddress.data}`);
    const width = (address: string) =>
      page.evaluate(async (src) => {
        const image = document.createElement('img');
        image.src = src;
        document.body.append(image);
        await image.decode();
        return image.naturalWidth;
      }, address);
    expect(await width(`${host.origin}/${chartAddress('plan', 'svg')}`)).toBeGreaterThan(100);
    expect(await width(`${host.origin}/${hostile}`)).toBe(40);
    await page.goto(`${host.origin}/${chartAddress('plan', 'svg')}`);
    expect((await page.locator('svg').boundingBox())?.width).toBeGreaterThan(100);
  });

  it.skipIf(!installed)('a file that is opened by itself has the policy of data, and can be saved', async () => {
    for (const address of [
      csv,
      tableAddress(site.plan, 'goals', 'json'),
      chartAddress('plan', 'svg'),
      'data/catalog.ttl',
      `schema/${schemaVersion}/plan.json`,
      'SHA256SUMS',
      'provenance.json',
    ]) {
      const { headers } = await fetch(`${host.origin}/${address}`);
      expect([headers.get('content-security-policy'), headers.get('x-content-type-options')], address).toEqual([policy, 'nosniff']);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.goto(`${host.origin}/data/${site.plan.information.cityCode}_plan.zip`).catch(() => undefined),
    ]);
    expect(await readFile(await download.path())).toEqual(
      await readFile(path.join(folder, 'data', `${site.plan.information.cityCode}_plan.zip`)),
    );
  });

  it.skipIf(!installed || policy === contentSecurityPolicy)('a picture that is opened by itself runs no script', async () => {
    expect(await ran(page, `${host.origin}/${hostile}`)).toBeNull();
  });
});

describe('a host without settings', () => {
  it('would let the same picture run its scripts, which is why content may hold no picture', async () => {
    const server = await serveSite(folder);
    const page = await browser.newPage();
    expect(await ran(page, `${server.home}${hostile}`)).not.toBeNull();
    await page.close();
    await server.close();
  });
});
