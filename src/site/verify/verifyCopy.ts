import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { fileHashes } from '../files/siteFiles.ts';
import { type BuiltSite, readBuiltSite } from './builtSite.ts';
import { checksumFaults } from './checksumFaults.ts';
import { foundPages } from './searchFaults.ts';
import { jsonRows, publishedTablesOf } from './publishedTable.ts';
import { contentFaults, structureFaults } from './siteFaults.ts';
import type { SiteFault } from './siteFault.ts';
import { weightHints } from './weightHints.ts';

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

/** Checks any copy of a built site by itself, with neither content nor Astro; hints are no reason not to publish it, and `sums` is the SHA-256 of its list of checksums, which alone vouches for all the rest. */
export async function verifyCopy(
  folder: string,
): Promise<{ faults: SiteFault[]; hints: string[]; figures: VerifiedFigures; sums: string | undefined }> {
  const site = await readBuiltSite(folder);
  return {
    faults: [...(await checksumFaults(folder)), ...(await structureFaults(site)), ...(await contentFaults(site))],
    hints: weightHints(site),
    figures: await figuresOf(site),
    sums: site.sizes.has(checksumsAddress) ? fileHashes(folder, [checksumsAddress]).get(checksumsAddress) : undefined,
  };
}

async function figuresOf(site: BuiltSite): Promise<VerifiedFigures> {
  return {
    files: site.files.length,
    pages: site.pages.size,
    links: [...site.pages.values()].reduce((sum, { links }) => sum + links.length, 0),
    tables: publishedTablesOf(site).length,
    initiatives: (await jsonRows(site, 'initiatives'))?.length ?? 0,
    kpis: (await jsonRows(site, 'kpis'))?.length ?? 0,
    found: (await foundPages(site))?.length ?? 0,
  };
}
