import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tombstoneAddress } from '../../src/addresses/sitePages.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { firstPlainQuery, firstQuery } from '../../scripts/searchReport/firstQuery.ts';
import { writePlainPagefind } from '../../scripts/searchReport/plainPagefind.ts';
import { searchedPages } from '../../scripts/searchReport/searchedPages.ts';
import { searchRun } from '../../scripts/searchReport/searchRun.ts';
import { pagesWith } from '../../scripts/searchReport/truth.ts';
import { builtSite } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';
import { itemsOf } from '../setup/samplePlan.ts';

describe('the search report', async () => {
  const { folder, plan } = await builtSite('minamo');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('reads every page that can be found', async () => {
    const gone = plan.tombstones.filter((tombstone) => tombstoneAddress(plan, tombstone) !== undefined);
    expect(await searchedPages(folder)).toHaveLength(
      itemsOf(plan, 'goal').length + itemsOf(plan, 'initiative').length + plan.departments.length + plan.pages.length + gone.length,
    );
  });

  it.each(['pagefind', 'scan'] as const)('asks the engine %s each query and gives its hits', async (name) => {
    const queries = ['湖', '宇宙', '水質'];
    const pages = await searchedPages(folder);
    const answers = await searchRun(browser, { name, folder }, queries, 0);
    expect(answers.map(({ query }) => query)).toEqual(queries);
    for (const { query, hits } of answers)
      expect(
        hits
          .filter(({ literal }) => literal)
          .map(({ address }) => address)
          .sort(),
        query,
      ).toEqual([...pagesWith(query, pages)].sort());
    expect((await searchRun(browser, { name, folder }, queries, 10)).map(({ hits }) => hits)).toEqual([[], [], []]);
  });

  it('indexes the pages with plain Pagefind and counts what that loads', async () => {
    const plain = temporaryFolder();
    await writePlainPagefind(folder, plain);
    const [answer] = await searchRun(browser, { name: 'plain', folder: plain }, ['湖'], 0);
    const addresses = (await searchedPages(folder)).map(({ address }) => address);
    expect(answer?.hits.length).toBeGreaterThan(0);
    expect(answer?.hits.filter(({ address }) => !addresses.includes(address))).toEqual([]);
    const { files } = await firstPlainQuery(browser, plain, '湖');
    expect(files.map(({ address }) => address)).toContain('pagefind/pagefind.js');
    expect(files.filter(({ address }) => address.startsWith('pagefind/fragment/')).length).toBeLessThanOrEqual(10);
  });

  it('counts the bytes of every file that scripts load for a first query, with the index and without', async () => {
    const own = await firstQuery(browser, folder, '湖');
    const fallback = await firstQuery(browser, folder, '湖', 'pagefind/');
    for (const { files, bytes } of [own, fallback]) {
      const sizes = await Promise.all(files.map(async ({ address }) => (await stat(path.join(folder, address))).size));
      expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
      expect(files.filter(({ address }) => /\.(html|css|svg)$/.test(address))).toEqual([]);
    }
    expect(own.files.some(({ address }) => address.startsWith('pagefind/'))).toBe(true);
    expect(fallback.files.some(({ address }) => address.startsWith('pagefind/'))).toBe(false);
  });
});
