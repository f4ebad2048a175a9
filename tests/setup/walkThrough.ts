import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { watchFaults } from './pageFaults.ts';
import { searchHits } from './searchHits.ts';

/** A site as a reader meets it on one host. */
export interface Place {
  /** The address of the folder that the site lies in, with a slash at its end. */
  readonly home: string;
  /** Scheme, host and port; `null` for a folder of a disk. */
  readonly origin: string;
}

/** What a reader gets on the way through a site. */
export interface Walk {
  /** The headings of home, a goal, an initiative, the explorer and the data page. */
  readonly headings: readonly string[];
  /** Whether the styles came, on each of these pages. */
  readonly styled: readonly boolean[];
  /** How many charts have a size, on each of these pages. */
  readonly charts: readonly number[];
  /** What the explorer says after a goal was chosen. */
  readonly chosen: string;
  /** The CSV that it then saves. */
  readonly selection: string;
  /** The addresses of the hits of a search. */
  readonly hits: readonly string[];
  /** The first table of the data page, byte for byte. */
  readonly table: string;
  readonly faults: readonly string[];
}

/** Goes through a site as a reader does: from home by links to a goal and an initiative, to the explorer, the data and the search. */
export async function walkThrough(page: Page, place: Place, goal: string, query: string): Promise<Walk> {
  const { take } = watchFaults(page, place.origin);
  const faults: string[] = [];
  const seen: { heading: string; styled: boolean; charts: number }[] = [];
  const look = async () => {
    await page.waitForLoadState('load');
    const heading = await page.locator('h1').innerText();
    const styled = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground') !== '');
    const charts = await page
      .locator('main svg')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().width > 40).length);
    seen.push({ heading, styled, charts });
    faults.push(...take());
  };
  const follow = async (link: string) => {
    const before = page.url();
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href !== before);
    await look();
  };
  await page.goto(`${place.home}index.html`);
  await look();
  await follow(`main h3 a[href*="goals/${goal}/"]`);
  await follow('main a[href*="initiatives/"]');
  await follow('header nav a[href*="kpis/"]');
  await page.locator('form[data-explorer]').waitFor();
  await page.locator('#f-goal').selectOption(goal);
  const chosen = await page.locator('[data-explorer-status]').innerText();
  const selection = await saved(page, '[data-download="kpis"]');
  faults.push(...take());
  await follow('header nav a[href*="data/"]');
  const table = await saved(page, 'main a[download][href$="_goals.csv"]');
  faults.push(...take().filter((fault) => !/^failed request: .*_goals\.csv net::ERR_ABORTED$/.test(fault)));
  const { addresses: hits } = await searchHits(page, place, query);
  faults.push(...take());
  page.removeAllListeners();
  return {
    headings: seen.map(({ heading }) => heading),
    styled: seen.map(({ styled }) => styled),
    charts: seen.map(({ charts }) => charts),
    chosen,
    selection,
    hits,
    table,
    faults,
  };
}

/** The text of the file that a press saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()]);
  return readFile(await download.path(), 'utf8');
}
