import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { watchFaults } from '../setup/pageFaults.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';

let browser: Browser;
let folder: string;
let server: SiteServer;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'hiraku-faults-'));
  server = await serveSite(folder);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** What is found wrong with a page that has such a body. */
async function faultsOf(body: string): Promise<string[]> {
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *"><title>-</title><body>${body}`,
  );
  await writeFile(path.join(folder, '404.html'), '');
  await server.close();
  server = await serveSite(folder);
  const page = await browser.newPage();
  const faults = watchFaults(page, server.origin);
  await page.goto(server.home, { waitUntil: 'networkidle' });
  await page.close();
  return faults.take();
}

describe(watchFaults, () => {
  it('finds nothing wrong with a sound page', async () => {
    expect(await faultsOf('<p>文</p>')).toEqual([]);
  });

  it.each([
    ['an inline script', '<script>1</script>', /Content Security Policy/],
    ['an inline style', '<p style="color: red">文</p>', /Content Security Policy/],
    ['a file that is missing', '<img src="missing.png">', /^status 404: .*missing\.png$/],
    ['a request to another origin', '<img src="http://127.0.0.1:9/x.png">', /^request to another origin: /],
    ['a request that fails', '<img src="http://127.0.0.1:9/x.png">', /^failed request: /],
  ])('finds %s', async (_, body, fault) => {
    expect(await faultsOf(body)).toContainEqual(expect.stringMatching(fault));
  });
});
