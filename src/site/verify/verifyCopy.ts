import { readBuiltSite } from './builtSite.ts';
import { checksumFaults } from './checksumFaults.ts';
import { countFaults } from './countFaults.ts';
import { csvJsonFaults } from './csvJsonFaults.ts';
import { linkFaults } from './linkFaults.ts';
import { nameFaults } from './nameFaults.ts';
import { policyFaults } from './policyFaults.ts';
import { jsonRows, publishedTablesOf } from './publishedTable.ts';
import { foundPages, searchFaults } from './searchFaults.ts';
import type { SiteFault } from './siteFault.ts';
import { sitemapFaults } from './sitemapFaults.ts';
import { weightFaults } from './weightFaults.ts';

/** How much was compared. */
export interface VerifiedFigures {
  readonly files: number;
  readonly pages: number;
  readonly links: number;
  readonly tables: number;
  readonly initiatives: number;
  readonly kpis: number;
  readonly found: number;
}

/** Checks any copy of a built site by itself, with neither content nor Astro. */
export async function verifyCopy(folder: string): Promise<{ faults: SiteFault[]; figures: VerifiedFigures }> {
  const site = await readBuiltSite(folder);
  const faults = [
    ...(await checksumFaults(folder)),
    ...(await nameFaults(folder)),
    ...linkFaults(site),
    ...policyFaults(site),
    ...weightFaults(site),
    ...(await sitemapFaults(site)),
    ...(await csvJsonFaults(site)),
    ...(await countFaults(site)),
    ...(await searchFaults(site)),
  ];
  const figures = {
    files: site.files.length,
    pages: site.pages.size,
    links: [...site.pages.values()].reduce((sum, { links }) => sum + links.length, 0),
    tables: publishedTablesOf(site).length,
    initiatives: (await jsonRows(site, 'initiatives'))?.length ?? 0,
    kpis: (await jsonRows(site, 'kpis'))?.length ?? 0,
    found: (await foundPages(site))?.length ?? 0,
  };
  return { faults, figures };
}
