import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readContentFiles } from '../../../scripts/fuzz/contentFiles.ts';
import { runBuild } from '../../../scripts/bench/runBuild.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { serveSite } from '../../../scripts/siteServer.ts';
import { siteFiles } from '../../../src/site/files/siteFiles.ts';
import { pageTypes } from '../pageTypes.ts';
import { browserFindings, type BrowserFindings } from './browserFindings.ts';
import { canaryVariable, plantCanary } from './canary.ts';
import { completeContent } from './completeContent.ts';
import { dataFindings, type DataFindings } from './dataFindings.ts';
import { fillContent, type FilledContent } from './fillContent.ts';
import { pageSkeleton, skeletonDifference } from './pageSkeleton.ts';
import { type Payload, payloads } from './payloads.ts';

/** What came of a site whose every text is hostile. */
export interface HostileSite {
  readonly content: FilledContent;
  readonly data: DataFindings;
  readonly browser: BrowserFindings;
  /** Pages whose elements are not those of the site with harmless texts. */
  readonly differing: readonly string[];
  /** How many pages were held against those of the site with harmless texts. */
  readonly compared: number;
}

/** How much of a site is looked at. */
export interface HostileOptions {
  readonly rotation: number;
  /** One page of each type, or every page and chart. */
  readonly pages: 'types' | 'all';
  /** What search and explorer are asked for. */
  readonly queries: readonly string[];
}

/** Fills the invented plan with payloads and lets a folder have it. */
export async function hostileContent(used: readonly Payload[], rotation: number, folder: string): Promise<FilledContent> {
  const fixture = path.join(projectFolder, 'tests', 'fixtures', 'minamo', 'content');
  return fillContent(completeContent(await readContentFiles(fixture)), used, rotation, folder);
}

/** Builds the invented plan with payloads in every text, and with harmless ones, and looks at both. */
export async function hostileSite(browser: Browser, folder: string, { rotation, pages, queries }: HostileOptions): Promise<HostileSite> {
  const hostile = path.join(folder, 'hostile', 'content');
  const twin = path.join(folder, 'twin', 'content');
  const secret = randomBytes(16).toString('hex');
  const content = await hostileContent(payloads, rotation, hostile);
  await content.write(twin, true);
  const built = async (from: string) => {
    const site = path.join(from, '..', 'site');
    await plantCanary(from, secret);
    const { status, stderr } = runBuild(from, site, { [canaryVariable]: secret });
    if (status !== 0) throw new Error(`The site of ${from} could not be built:\n${stderr}`);
    return site;
  };
  const [site, twinSite] = [await built(hostile), await built(twin)];
  const files = await siteFiles(site);
  // The folders of the search are named after what they hold.
  const html = files.filter((file) => file.endsWith('.html') && !/^(search|pagefind)\/\w{16}\//.test(file));
  const differing = await Promise.all(
    html.map(async (file) => skeletonDifference(file, await pageSkeleton(site, file), await pageSkeleton(twinSite, file))),
  );
  const server = await serveSite(site);
  try {
    const addresses = pages === 'all' ? files.filter((file) => /\.(?:html|svg)$/.test(file)) : typicalPages(files, content);
    return {
      content,
      data: await dataFindings(site, content.filled, secret),
      browser: await browserFindings(browser, server, addresses, queries),
      differing: differing.flat(),
      compared: html.length,
    };
  } finally {
    await server.close();
  }
}

/** One page of each type, of the lists of files too, and one chart of each kind as a file. */
function typicalPages(files: readonly string[], { plan }: FilledContent): string[] {
  const others = [
    /^initiatives\/old-thing\/index\.html$/,
    /^data\/editions\/[\d-]+\/index\.html$/,
    /^data\/charts\/index\.html$/,
    /\/plan\.svg$/,
    /\/goal-1\.svg$/,
    /\/kpi-.*\.svg$/,
  ];
  return [...pageTypes(plan).map(({ address }) => address), ...others.flatMap((form) => files.find((file) => form.test(file)) ?? [])];
}
