import type { BuiltSite } from './builtSite.ts';
import { countFaults } from './countFaults.ts';
import { csvJsonFaults } from './csvJsonFaults.ts';
import { linkFaults } from './linkFaults.ts';
import { nameFaults } from './nameFaults.ts';
import { policyFaults } from './policyFaults.ts';
import type { ReadPage } from './readPage.ts';
import { searchFaults } from './searchFaults.ts';
import type { SiteFault } from './siteFault.ts';
import { sitemapFaults } from './sitemapFaults.ts';

/** Checks what the pages and tables of a site say of the plan: each table twice the same, and pages and tables of the same things. */
export async function contentFaults(site: BuiltSite): Promise<SiteFault[]> {
  return [...(await csvJsonFaults(site)), ...(await countFaults(site))];
}

/** Checks how a whole site is put together, all but its checksums; links of pages that are known to be sound are not followed again. */
export async function structureFaults(site: BuiltSite, sound?: ReadonlySet<ReadPage>): Promise<SiteFault[]> {
  return [
    ...nameFaults(site.folder),
    ...linkFaults(site, sound),
    ...policyFaults(site),
    ...(await sitemapFaults(site)),
    ...(await searchFaults(site)),
  ];
}
