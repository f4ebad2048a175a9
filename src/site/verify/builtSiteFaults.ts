import type { BuiltSite } from './builtSite.ts';
import { countFaults } from './countFaults.ts';
import { csvJsonFaults } from './csvJsonFaults.ts';
import { linkFaults } from './linkFaults.ts';
import { nameFaults } from './nameFaults.ts';
import { policyFaults } from './policyFaults.ts';
import { searchFaults } from './searchFaults.ts';
import type { SiteFault } from './siteFault.ts';
import { sitemapFaults } from './sitemapFaults.ts';
import { weightFaults } from './weightFaults.ts';

/** Checks what lies in a built site, all but its checksums. */
export async function builtSiteFaults(site: BuiltSite): Promise<SiteFault[]> {
  return [
    ...nameFaults(site.folder),
    ...linkFaults(site),
    ...policyFaults(site),
    ...weightFaults(site),
    ...(await sitemapFaults(site)),
    ...(await csvJsonFaults(site)),
    ...(await countFaults(site)),
    ...(await searchFaults(site)),
  ];
}
