import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { builtSites } from '../setup/builtSites.ts';
import { htmlFiles } from '../setup/htmlPage.ts';
import { ownElements } from '../setup/ownElements.ts';
import { watchFaults } from '../setup/pageFaults.ts';
import { pageTypes } from '../setup/pageTypes.ts';
import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { visitPages } from '../setup/visitPages.ts';
import { itemsOf } from '../setup/samplePlan.ts';

const initiativeAddress = (id: string) => `initiatives/${id}/`;

interface PageHead {
  readonly address: string;
  readonly faults: readonly string[];
  readonly mains: number;
  readonly h1s: readonly string[];
  readonly title: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: readonly string[];
  readonly jsonLd: readonly string[];
  readonly breadcrumb: readonly string[];
  /** The names of all elements, without repetition. */
  readonly elements: readonly string[];
}

interface Breadcrumb {
  readonly '@context': string;
  readonly '@type': string;
  readonly itemListElement: readonly { '@type': string; position: number; name: string; item: string }[];
}

interface Dataset {
  readonly '@type': string;
  readonly name: string;
  readonly license: string;
  readonly distribution: readonly { contentUrl: string; contentSize: string; sha256: string }[];
}

interface WholeDataset extends Dataset {
  readonly hasPart: readonly Dataset[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(await builtSites())('the site of $name in a browser', (site) => {
  let server: SiteServer;
  let heads: PageHead[];
  let addresses: string[];
  const { plan } = site;

  beforeAll(async () => {
    server = await serveSite(site.folder);
    addresses = [...new Set([...(await htmlFiles(site.folder)).map(pageOfFile), ...pageTypes(plan).map(({ address }) => address)])];
    heads = await visitPages(browser, addresses, {}, (page, address) => readHead(page, server, address));
    console.info(`${site.name}: ${heads.length} pages opened in a browser`);
  });
  afterAll(() => server.close());

  const inner = () => heads.filter(({ address }) => address !== '404.html');

  it('opens every page without a word on the console, a failed request or a request to another origin', () => {
    expect(heads).toHaveLength(addresses.length);
    expect(heads.flatMap(({ address, faults }) => faults.map((fault) => `${address}: ${fault}`))).toEqual([]);
  });

  it('has one main, one h1 with text, a title and a description on every page', () => {
    for (const { address, mains, h1s, title, meta } of heads) {
      expect({ address, mains, h1s: h1s.length }).toEqual({ address, mains: 1, h1s: 1 });
      expect(h1s[0], address).toMatch(/\S/);
      expect(title, address).toContain(plan.information.title);
      expect(meta['description'], address).toMatch(/\S/);
    }
  });

  it('gives no two pages the same title', () => {
    const titles = inner()
      .filter(({ address }) => !address.includes('?'))
      .map(({ title }) => title);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });

  it('names each page by its full address and its title to search engines and social networks', () => {
    for (const { address, canonical, meta, title } of inner()) {
      const url = `${plan.information.siteUrl}${address.replace(/\?.*$/, '')}`;
      expect(canonical, address).toEqual([url]);
      expect(meta, address).toMatchObject({
        'og:url': url,
        'og:site_name': plan.information.title,
        'og:type': itemsOf(plan, 'initiative').some(({ id }) => initiativeAddress(id) === address) ? 'article' : 'website',
        'og:locale': 'ja_JP',
        'og:description': meta['description'],
      });
      expect(title, address).toContain(meta['og:title']);
      expect(meta['robots'], address).toBeUndefined();
    }
  });

  it('tells the way to each page as JSON-LD, the same as in its breadcrumb', () => {
    for (const { address, jsonLd, canonical, breadcrumb } of inner()) {
      const way = JSON.parse(jsonLd[0] ?? 'null') as Breadcrumb;
      expect(way, address).toMatchObject({ '@context': 'https://schema.org', '@type': 'BreadcrumbList' });
      const steps = way.itemListElement;
      expect(
        steps.map(({ position }) => position),
        address,
      ).toEqual(steps.map((_, place) => place + 1));
      for (const step of steps) {
        expect(step['@type'], address).toBe('ListItem');
        expect(step.name, address).toMatch(/\S/);
        expect(step.item.startsWith(plan.information.siteUrl), address).toBe(true);
      }
      expect([steps.at(-1)?.item], address).toEqual(canonical);
      expect(steps.length > 1 ? steps.map(({ name }) => name) : [], address).toEqual(breadcrumb);
      expect(jsonLd, address).toHaveLength(address === 'data/' ? 2 : 1);
    }
  });

  it('describes the data on the data page as a Dataset whose files are there with the stated size and checksum', async () => {
    const [, text] = heads.find(({ address }) => address === 'data/')?.jsonLd ?? [];
    const dataset = JSON.parse(text ?? 'null') as WholeDataset;
    expect(dataset).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', license: plan.information.licenceUrl });
    expect(dataset.name).toContain(plan.information.title);
    const downloads = [dataset, ...dataset.hasPart].flatMap(({ distribution }) => distribution);
    expect(downloads.length).toBeGreaterThanOrEqual(20);
    for (const { contentUrl, contentSize, sha256 } of downloads) {
      expect(contentUrl.startsWith(plan.information.siteUrl)).toBe(true);
      const bytes = await readFile(path.join(site.folder, contentUrl.slice(plan.information.siteUrl.length)));
      expect({ contentUrl, contentSize, sha256 }).toEqual({
        contentUrl,
        contentSize: `${bytes.byteLength} B`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    }
  });

  it('answers an address that does not exist, at any depth, with its own page for that and nothing else', async () => {
    const seen = await visitPages(
      browser,
      ['nowhere/', 'goals/goal-1/nowhere/at/all/', 'initiatives/nowhere.html'],
      {},
      async (page, address) => {
        const faults = watchFaults(page, server.origin);
        const response = await page.goto(`${server.home}${address}`);
        const heading = await page.locator('h1').innerText();
        const background = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
        return {
          status: response?.status(),
          heading,
          styled: background.includes('sans-serif'),
          others: faults.take().filter((fault) => !fault.includes('404')),
        };
      },
    );
    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ status: 404, heading: 'ページが見つかりません', styled: true, others: [] })));
  });

  it('is made of our own elements alone, whatever the texts of the plan contain', () => {
    for (const { address, elements } of heads)
      expect(
        elements.filter((element) => !ownElements.has(element) && element !== 'mark'),
        address,
      ).toEqual([]);
  });

  it('keeps the page for missing addresses out of search engines', () => {
    expect(heads.find(({ address }) => address === '404.html')?.meta['robots']).toBe('noindex');
  });
});

/** Opens a page, waits for its search if it has one, and reads what its head says. */
async function readHead(page: Page, server: SiteServer, address: string): Promise<PageHead> {
  const faults = watchFaults(page, server.origin);
  await page.goto(`${server.home}${address}`);
  if (address.includes('?q=')) await page.waitForSelector('[data-search-status][data-search-state=done]');
  const head = await page.evaluate(() => ({
    mains: document.querySelectorAll('main').length,
    h1s: [...document.querySelectorAll('h1')].map((h1) => h1.innerText),
    title: document.title,
    meta: Object.fromEntries(
      [...document.querySelectorAll('meta')].map((meta) => [meta.name || (meta.getAttribute('property') ?? ''), meta.content]),
    ),
    canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(({ href }) => href),
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent),
    elements: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))],
    breadcrumb: [...document.querySelectorAll<HTMLElement>('nav.crumb li')].map((item) => item.textContent),
  }));
  page.removeAllListeners();
  return { address, faults: faults.take(), ...head };
}
