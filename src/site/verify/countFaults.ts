import { goalAddress, initiativeAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { thingPages } from '../../addresses/sitePages.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import type { BuiltSite } from './builtSite.ts';
import { jsonRows } from './publishedTable.ts';
import type { SiteFault } from './siteFault.ts';

/** Compares pages with tables: a page for each row of a thing that has one, a place for each KPI, a row of it in the explorer, and no more. */
export async function countFaults(site: BuiltSite): Promise<SiteFault[]> {
  const faults: SiteFault[] = [];
  for (const { table, address } of Object.values(thingPages)) {
    if (table === undefined) continue;
    const ids = ((await jsonRows(site, table)) ?? []).map(({ id }) => String(id));
    const wanted = new Set(ids.map(address));
    for (const page of wanted)
      if (!site.pages.has(page)) faults.push({ file: `${page}index.html`, fault: siteFaultText.rowWithoutPage(table) });
    for (const [page, { file, isTombstone }] of site.pages) {
      if (page === address(page.split('/').at(-2) ?? '') && !wanted.has(page) && !isTombstone)
        faults.push({ file, fault: siteFaultText.pageWithoutRow(table) });
    }
  }
  const kpis = (await jsonRows(site, 'kpis')) ?? [];
  const explorer = site.pages.get(pageAddress.kpis);
  for (const { id, owner_type, owner_id } of kpis) {
    const owner = owner_type === 'goal' ? goalAddress(String(owner_id)) : initiativeAddress(String(owner_id));
    const page = site.pages.get(owner);
    if (page && !page.ids.has(String(id))) faults.push({ file: page.file, fault: siteFaultText.kpiWithoutPlace(String(id)) });
  }
  const listed = explorer?.explorerKpis ?? [];
  const ids = kpis.map(({ id }) => String(id));
  if (explorer && [...listed].sort().join() !== [...ids].sort().join())
    faults.push({ file: explorer.file, fault: siteFaultText.explorerRows(listed.length, ids.length) });
  return faults;
}
