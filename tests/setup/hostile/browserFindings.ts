import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../../scripts/siteServer.ts';
import { pageAddress } from '../../../src/addresses/pageAddress.ts';
import { ownElements } from '../ownElements.ts';
import { watchFaults } from '../pageFaults.ts';
import { visitPages } from '../visitPages.ts';

/** What a browser did on pages whose texts are hostile. */
export interface BrowserFindings {
  readonly pages: number;
  readonly queries: number;
  readonly dialogs: readonly string[];
  /** Words on the console, refusals of the content security policy among them, exceptions, requests to other hosts. */
  readonly faults: readonly string[];
  /** Elements and attributes that no page of ours has, each with its page. */
  readonly foreign: readonly string[];
}

/** The elements that only a chart that is opened as a file has. */
const pictureElements = ['title', 'style'];

/** The elements that scripts of ours make: what was searched for is marked in a hit. */
const scriptedElements = ['mark'];

/** Opens pages of a site, and asks its search and explorer for hostile texts, in the address and by typing. */
export async function browserFindings(
  browser: Browser,
  server: SiteServer,
  addresses: readonly string[],
  queries: readonly string[],
): Promise<BrowserFindings> {
  const dialogs: string[] = [];
  const faults: string[] = [];
  const foreign: string[] = [];
  const watch = (page: Page, what: string) => {
    page.removeAllListeners();
    page.on('dialog', (dialog) => {
      dialogs.push(`${what}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return watchFaults(page, server.origin);
  };
  const settle = async (page: Page, what: string, faultsOf: ReturnType<typeof watchFaults>) => {
    foreign.push(...(await foreignNodes(page)).map((node) => `${what}: ${node}`));
    faults.push(...faultsOf.take().map((fault) => `${what}: ${fault}`));
  };
  await visitPages(browser, addresses, {}, async (page, address) => {
    const faultsOf = watch(page, address);
    await page.goto(`${server.home}${address}`, { waitUntil: 'load' });
    if (address.startsWith(`${pageAddress.search}?`)) await page.locator('[data-search-state=done]').waitFor();
    await settle(page, address, faultsOf);
  });
  await visitPages(browser, queries, {}, async (page, query) => {
    const asked = encodeURIComponent(query);
    const faultsOf = watch(page, `asked for ${query}`);
    await page.goto(`${server.home}${pageAddress.search}?q=${asked}&kind=${asked}&goal=${asked}&department=${asked}`);
    await page.locator('[data-search-state=done]').waitFor();
    await settle(page, `search ?q=${query}`, faultsOf);
    await page.locator('#q').fill(`${query} `);
    await page.locator('#q').press('Enter');
    await page.locator('[data-search-state=done]').waitFor();
    await settle(page, `search for ${query}`, faultsOf);
    await page.goto(
      `${server.home}${pageAddress.kpis}?q=${asked}&goal=${asked}&department=${asked}&sort=${asked}&${asked}=${asked}#${asked}`,
    );
    await page.locator('form[data-explorer]').waitFor();
    await settle(page, `explorer ?q=${query}`, faultsOf);
    await page.locator('[data-explorer] [name=q]').fill(query);
    await settle(page, `explorer for ${query}`, faultsOf);
  });
  return { pages: addresses.length, queries: queries.length, dialogs, faults, foreign };
}

/** The elements and attributes of a page as it stands now that no page of ours has. */
async function foreignNodes(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ known, ofPictures }) =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const name = element.localName;
        const isOwn = known.includes(name) || (document.contentType === 'image/svg+xml' && ofPictures.includes(name));
        const attributes = element
          .getAttributeNames()
          .filter((each) => each.startsWith('on') || each === 'srcdoc' || each === 'formaction');
        const leads = ['href', 'src', 'action', 'xlink:href'].filter((each) =>
          /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(each) ?? ''),
        );
        const runs =
          name === 'script' &&
          element.getAttribute('type') !== 'application/ld+json' &&
          !(element.getAttribute('src') ?? '').startsWith('.') &&
          !(element.getAttribute('src') ?? '').startsWith(location.origin);
        return [
          ...(isOwn ? [] : [`<${name}>`]),
          ...[...attributes, ...leads].map((each) => `<${name} ${each}="${element.getAttribute(each) ?? ''}">`),
          ...(runs ? [`<script src="${element.getAttribute('src') ?? ''}">`] : []),
        ];
      }),
    { known: [...ownElements, ...scriptedElements], ofPictures: pictureElements },
  );
}
