import type { Browser } from 'playwright-core';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { htmlFiles } from './htmlPage.ts';
import type { SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from './visitPages.ts';

/** What a reader sees of a page that search can find. */
export interface SearchableText {
  /** The page's address from the site's root. */
  readonly address: string;
  readonly title: string;
  readonly place: string;
  /** Its whole text as a browser shows it. */
  readonly shown: string;
  /** The same, compared as search promises: NFKC, lower case, without white space and middle dots. */
  readonly plain: string;
}

/** Text as the promise of search compares it; on purpose not the function that search itself uses. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・]/gu, '');
}

/** The text of every page of a site that has one to be searched, read in a browser of some width. */
export async function searchableTexts(browser: Browser, folder: string, server: SiteServer, width: number): Promise<SearchableText[]> {
  const addresses = (await htmlFiles(folder)).map(pageOfFile);
  const read = await visitPages(browser, addresses, { viewport: { width, height: 800 } }, async (page, address) => {
    await page.goto(`${server.home}${address}`);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-pagefind-body]')].map((body) => ({
        title: body.querySelector('h1')?.innerText ?? '',
        place: body.dataset['searchPlace'] ?? '',
        shown: body.innerText,
      })),
    );
  });
  return read.flatMap((bodies, place) =>
    bodies.map((body) => ({ address: addresses[place] ?? '', ...body, plain: plainText(body.shown) })),
  );
}
