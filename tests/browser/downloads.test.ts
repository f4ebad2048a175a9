import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { bytesText, numberText } from '../../src/wording/number.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';

interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the data page of $name', ({ name, folder, plan }) => {
  let server: SiteServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveSite(folder);
    page = await browser.newPage();
  });
  // A browser lets one document download ten files in a row and no more.
  beforeEach(() => page.goto(`${server.home}${pageAddress.data}`));
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  const tables = ['goals', 'initiatives', 'kpis', 'kpi_values', 'departments', 'changes', 'notes', 'codes', 'dictionary'];

  it('lists these tables', async () => {
    expect(await page.locator('[data-rows]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-rows')))).toEqual(tables);
  });

  it.each(tables)('gives the CSV %s with the bytes, the rows and the SHA-256 that it states', async (table) => {
    const row = page.locator(`#table-${table}`);
    const cell = row.locator('td', { has: page.locator('a[href$=".csv"]') });
    const file = await download(page, cell.locator('a'));
    expect(file.name).toBe(`${plan.plan.cityCode}_${table}.csv`);
    await expectStated(cell, file);

    const text = file.bytes.toString('utf8');
    expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head, ...records] = parse(text, { bom: true, relax_column_count: false });
    expect(await row.locator('[data-rows]').innerText()).toBe(numberText(records.length));
    expect(await row.locator('td').nth(1).innerText()).toBe(numberText(head?.length ?? 0));
    expect(text.split('\r\n')).toHaveLength(records.length + 2);
  });

  it.each(tables)('gives the JSON %s with the bytes, the rows and the SHA-256 that it states', async (table) => {
    const row = page.locator(`#table-${table}`);
    const cell = row.locator('td', { has: page.locator('a[href$=".json"]') });
    const file = await download(page, cell.locator('a'));
    expect(file.name).toBe(`${plan.plan.cityCode}_${table}.json`);
    await expectStated(cell, file);
    const rows = JSON.parse(file.bytes.toString('utf8')) as unknown[];
    expect(await row.locator('[data-rows]').innerText()).toBe(numberText(rows.length));
    expect(file.bytes[0]).toBe('['.charCodeAt(0));
  });

  it('gives every other file with the bytes and the SHA-256 that it states', async () => {
    const cells = page.locator('td', { has: page.locator('.hash') }).filter({ hasNot: page.locator('a[href$=".csv"]') });
    const others = [];
    for (const cell of await cells.all()) {
      if (others.length % 10 === 9) await page.reload();
      const file = await download(page, cell.locator('a'));
      await expectStated(cell, file);
      others.push(file.name);
    }
    console.info(`${name}: ${others.length} files downloaded besides the CSVs`);
    expect(others).toEqual(
      expect.arrayContaining([`${plan.plan.cityCode}_plan.json`, ...plan.goals.map(({ id }) => `${id}.json`), plan.plan.sources[0]?.file]),
    );
  });

  it('gives the big buttons the files that they name', async () => {
    const names = [];
    for (const button of await page.locator('.acts a').all()) names.push((await download(page, button)).name);
    expect(names).toEqual([`${plan.plan.cityCode}_kpi_values.csv`, `${plan.plan.cityCode}_plan.json`]);
  });
});

/** What a click on a link saves. */
async function download(page: Page, link: Locator): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Compares a file with the size and the checksum beside its link. */
async function expectStated(cell: Locator, { name, bytes }: Download): Promise<void> {
  const size = await cell.locator('.sz').innerText();
  const hash = (await cell.locator('.hash').innerText()).replace('SHA-256', '').trim();
  expect({ name, size, hash }).toEqual({ name, size: bytesText(bytes.byteLength), hash: createHash('sha256').update(bytes).digest('hex') });
}
