import { checksumsAddress } from '../../addresses/fileAddress.ts';
import { levelTableName } from '../../schema/tableNames.ts';
import { fileHashes } from '../files/siteFiles.ts';
import { type BuiltSite, readBuiltSite } from './builtSite.ts';
import { checksumFaults } from './checksumFaults.ts';
import { type PublishedLevel, publishedLevels } from './publishedLevels.ts';
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
  /** How many items there are of the last level, by its name. */
  readonly last: { readonly name: string; readonly count: number };
  readonly kpis: number;
  readonly found: number;
}

/**
 * Checks any copy of a built site by itself, with neither content nor Astro; hints are no reason not to publish it, and
 * `sums` is the SHA-256 of its list of checksums, which alone vouches for all the rest.
 */
export async function verifyCopy(
  folder: string,
): Promise<{ faults: SiteFault[]; hints: string[]; figures: VerifiedFigures; sums: string | undefined }> {
  const site = await readBuiltSite(folder);
  const levels = await publishedLevels(site);
  return {
    faults: [...(await checksumFaults(folder)), ...(await structureFaults(site)), ...(await contentFaults(site))],
    hints: weightHints(site, levels),
    figures: await figuresOf(site, levels.at(-1)),
    sums: site.sizes.has(checksumsAddress) ? fileHashes(folder, [checksumsAddress]).get(checksumsAddress) : undefined,
  };
}

async function figuresOf(site: BuiltSite, last: PublishedLevel | undefined): Promise<VerifiedFigures> {
  return {
    files: site.files.length,
    pages: site.pages.size,
    links: [...site.pages.values()].reduce((sum, { links }) => sum + links.length, 0),
    tables: publishedTablesOf(site).length,
    last: { name: last?.name ?? '', count: last ? ((await jsonRows(site, levelTableName(last)))?.length ?? 0) : 0 },
    kpis: (await jsonRows(site, 'kpis'))?.length ?? 0,
    found: (await foundPages(site))?.length ?? 0,
  };
}
