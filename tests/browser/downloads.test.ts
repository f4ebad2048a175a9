import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import { bytesText, numberText } from '#words/sentences/number.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { itemsOf } from '../setup/samplePlan.ts';

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
  const open = async () => {
    await page.goto(`${server.home}${pageAddress.data}`);
    await page.locator('details').evaluateAll((folded) => folded.forEach((each) => each.setAttribute('open', '')));
  };
  beforeEach(open);
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  const tables = [
    'goals',
    'policies',
    'measures',
    'initiatives',
    'items',
    'levels',
    'kpis',
    'kpi_values',
    'results',
    'item_parents',
    'kpi_items',
    'item_departments',
    'departments',
    'changes',
    'revisions',
    'targets',
    'wordings',
    'notes',
    'assessments',
    'tombstones',
    'codes',
    'dictionary',
  ];

  it('lists these tables', async () => {
    const listed = await page.locator('[data-rows]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-rows')));
    expect(listed).toEqual(tables.flatMap((table) => [table, table]));
  });

  it.each(tables)('gives the CSV %s with the bytes, the rows and the SHA-256 that it states', async (table) => {
    const row = page.locator(`#table-${table} .files-t tr`, { has: page.locator('a[href$=".csv"]') });
    const file = await download(page, row.locator('a'));
    expect(file.name).toBe(`${plan.information.cityCode}_${table}.csv`);
    await expectStated(page, row, file);

    const text = file.bytes.toString('utf8');
    expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head, ...records] = parse(text, { bom: true, relax_column_count: false });
    expect(await row.locator('[data-rows]').innerText()).toBe(numberText(records.length));
    expect(await row.locator('[data-columns]').innerText()).toBe(numberText(head?.length ?? 0));
    expect(text.split('\r\n')).toHaveLength(records.length + 2);
  });

  it.each(tables)('gives the JSON %s with the bytes, the rows and the SHA-256 that it states', async (table) => {
    const row = page.locator(`#table-${table} .files-t tr`, { has: page.locator('a[href$=".json"]') });
    const file = await download(page, row.locator('a'));
    expect(file.name).toBe(`${plan.information.cityCode}_${table}.json`);
    await expectStated(page, row, file);
    const rows = JSON.parse(file.bytes.toString('utf8')) as unknown[];
    expect(await row.locator('[data-rows]').innerText()).toBe(numberText(rows.length));
    expect(file.bytes[0]).toBe('['.charCodeAt(0));
  });

  it('gives every other file with the bytes and the SHA-256 that it states', async () => {
    const places = page.locator('#other td > div, .sums li').filter({ has: page.locator('a[download]') });
    const others = [];
    for (const place of await places.all()) {
      if (others.length % 10 === 9) await open();
      const file = await download(page, place.locator('a'));
      await expectStated(page, place, file);
      others.push(file.name);
    }
    console.info(`${name}: ${others.length} files downloaded besides the tables`);
    const { cityCode } = plan.information;
    expect(others).toEqual(
      expect.arrayContaining([
        ...['plan.xlsx', 'plan.json', 'plan.zip', 'goals.csv-metadata.json'].map((each) => `${cityCode}_${each}`),
        ...itemsOf(plan, 'goal').map(({ id }) => `${id}.json`),
        plan.information.sources[0]?.file,
      ]),
    );
  });

  it('gives the big buttons the files that they name', async () => {
    const names = [];
    for (const button of await page.locator('.choices a').all()) names.push((await download(page, button)).name);
    expect(names).toEqual(['plan.xlsx', 'kpi_values.csv', 'plan.json', 'plan.zip'].map((each) => `${plan.information.cityCode}_${each}`));
  });
});

/** What a click on a link saves. */
async function download(page: Page, link: Locator): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Compares a file with the size beside its link, and with the checksum that the page states for its address. */
async function expectStated(page: Page, place: Locator, { name, bytes }: Download): Promise<void> {
  const size = await place.locator('.sz').innerText();
  const address = (await place.locator('a').getAttribute('href'))?.replace(/^(\.\.\/)+/, '') ?? '';
  const hash = await page.locator(`[data-sum$="${address}"]`).first().innerText();
  expect({ name, size, hash }).toEqual({ name, size: bytesText(bytes.byteLength), hash: createHash('sha256').update(bytes).digest('hex') });
}
