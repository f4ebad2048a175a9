import { departmentAddress, pageAddress, pageOfItem } from '../../addresses/pageAddress.ts';
import { ownAddress } from '../../addresses/targetOfLink.ts';
import { levelTableName } from '../../schema/tableNames.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import type { BuiltSite } from './builtSite.ts';
import { publishedLevels } from './publishedLevels.ts';
import { jsonRows, type PublishedCell } from './publishedTable.ts';
import type { SiteFault } from './siteFault.ts';

/**
 * Compares pages with tables: a page for each row of a thing that has one, a place for each item and each KPI, a row of
 * it in the explorer, and no more.
 */
export async function countFaults(site: BuiltSite): Promise<SiteFault[]> {
  const levels = (await publishedLevels(site)).filter(({ hasPage }) => hasPage);
  const kpis = (await jsonRows(site, 'kpis')) ?? [];
  return [
    ...(await Promise.all(levels.map((level) => pageFaults(site, levelTableName(level), (id) => pageOfItem(level, id))))).flat(),
    ...(await pageFaults(site, 'departments', departmentAddress)),
    ...((await jsonRows(site, 'items')) ?? []).flatMap((row) => missingPlace(site, row, siteFaultText.itemWithoutPlace)),
    ...kpis.flatMap((row) => missingPlace(site, row, siteFaultText.kpiWithoutPlace)),
    ...explorerFaults(
      site,
      kpis.map(({ id }) => String(id)),
    ),
  ];
}

/** The rows of a table that have no page, and the pages of its things that have no row. */
async function pageFaults(site: BuiltSite, table: string, address: (id: string) => string): Promise<SiteFault[]> {
  const ids = ((await jsonRows(site, table)) ?? []).map(({ id }) => String(id));
  const wanted = new Set(ids.map(address));
  return [
    ...[...wanted]
      .filter((page) => !site.pages.has(page))
      .map((page) => ({ file: `${page}index.html`, fault: siteFaultText.rowWithoutPage(table) })),
    ...[...site.pages].flatMap(([page, { file, isTombstone }]) =>
      page === address(page.split('/').at(-2) ?? '') && !wanted.has(page) && !isTombstone
        ? [{ file, fault: siteFaultText.pageWithoutRow(table) }]
        : [],
    ),
  ];
}

/** Whether the page that a row's address names has the place that it names; a page that is missing is told by its own table. */
function missingPlace(
  site: BuiltSite,
  { id, url }: Readonly<Record<string, PublishedCell>>,
  fault: (id: string) => string,
): readonly SiteFault[] {
  const [address, fragment] = (typeof url === 'string' ? ownAddress(url, site.siteUrl) : undefined)?.split('#') ?? [];
  const page = site.pages.get(address ?? '');
  return page && address !== undefined && fragment !== undefined && !page.ids.has(fragment)
    ? [{ file: page.file, fault: fault(String(id)) }]
    : [];
}

function explorerFaults({ pages }: BuiltSite, ids: readonly string[]): SiteFault[] {
  const explorer = pages.get(pageAddress.kpis);
  const listed = explorer?.explorerKpis ?? [];
  return explorer && [...listed].sort().join() !== [...ids].sort().join()
    ? [{ file: explorer.file, fault: siteFaultText.explorerRows(listed.length, ids.length) }]
    : [];
}
