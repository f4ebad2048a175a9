import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite, type ServerOptions } from '../siteServer.ts';
import { searchRun } from './searchRun.ts';

/** What a first query loads with an empty cache. */
export interface FirstQuery {
  readonly query: string;
  /** Every file that scripts asked for, with its bytes before compression. */
  readonly files: readonly SentFile[];
  readonly bytes: number;
}

interface SentFile {
  readonly address: string;
  readonly bytes: number;
}

/** Files that the page itself asks for, with or without a search. */
const ofThePage = new Set(['.html', '.css', '.svg', '.ico']);

/**
 * Opens the search page of a built site with a query, with an empty cache, and adds up what its scripts load.
 *
 * With `missing` the files whose address begins so are answered as missing, as by a host that does not give them out.
 */
export async function firstQuery(browser: Browser, folder: string, query: string, missing?: string): Promise<FirstQuery> {
  const files: SentFile[] = [];
  const options: ServerOptions = {
    onSent: (address, bytes) => files.push({ address, bytes }),
    ...(missing === undefined ? {} : { missing }),
  };
  const server = await serveSite(folder, '/', options);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.home}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-status][data-search-state=done]').waitFor();
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
    await server.close();
  }
  return summed(
    query,
    files.filter(({ address }) => !ofThePage.has(path.extname(address))),
  );
}

/** What plain Pagefind loads for a query and its first ten hits, without any page or script of a site around it. */
export async function firstPlainQuery(browser: Browser, folder: string, query: string): Promise<FirstQuery> {
  const files: SentFile[] = [];
  await searchRun(browser, { name: 'plain', folder }, [query], 10, (address, bytes) => files.push({ address, bytes }));
  return summed(
    query,
    files.filter(({ address }) => address.startsWith('pagefind/')),
  );
}

function summed(query: string, files: readonly SentFile[]): FirstQuery {
  return { query, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
