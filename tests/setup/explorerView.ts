import type { Page } from 'playwright-core';
import { pageAddress } from '../../src/addresses/pageAddress.ts';
import type { SiteServer } from '../../scripts/siteServer.ts';

/** What the explorer shows. */
export interface ExplorerView {
  /** The part of the address that says what is shown. */
  readonly search: string;
  /** What is announced. */
  readonly status: string;
  /** The ids of the rows of the table, from top to bottom. */
  readonly rows: readonly string[];
  /** The ids in each visible group of the picture. */
  readonly picture: Readonly<Record<string, readonly string[]>>;
}

/** Opens the explorer with a state in its address, and waits for its script. */
export async function openExplorer(page: Page, server: SiteServer, search = ''): Promise<void> {
  await page.goto(`${server.home}${pageAddress.kpis}${search}`);
  await page.locator('form[data-explorer]').waitFor();
}

/** Reads what the explorer shows now. */
export async function explorerView(page: Page): Promise<ExplorerView> {
  return page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility();
    const ids = (parts: Iterable<Element>, attribute: string) =>
      [...parts].filter(visible).map((part) => part.getAttribute(attribute) ?? '');
    const groups = [...document.querySelectorAll('[data-picture-group]')].filter(visible);
    return {
      search: decodeURIComponent(location.search),
      status: document.querySelector('[data-explorer-status]')?.textContent ?? '',
      rows: ids(document.querySelectorAll('[data-kpi-id]'), 'data-kpi-id'),
      picture: Object.fromEntries(
        groups.map((group) => [
          group.getAttribute('data-picture-group') ?? '',
          ids(group.querySelectorAll('[data-picture-id]'), 'data-picture-id'),
        ]),
      ),
    };
  });
}
