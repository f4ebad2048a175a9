import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { guardCommand } from '../../scripts/command.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { serveSite } from '../../scripts/siteServer.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { axeFaults } from '../setup/axeFaults.ts';
import { type LoadedBytes, watchBytes } from '../setup/loadedBytes.ts';
import { watchFaults } from '../setup/pageFaults.ts';
import { writeProjectPlan } from '../setup/projectPlan.ts';
import { missingWithoutScripts, readMain, type ReadPage } from '../setup/scriptlessPage.ts';
import { visitPages } from '../setup/visitPages.ts';

guardCommand();

/** What was found in one page with scripts at one width. */
interface Visit {
  readonly axe: readonly string[];
  readonly faults: readonly string[];
  readonly sideways: readonly string[];
  readonly inline: readonly string[];
  readonly main: ReadPage;
  readonly bytes: LoadedBytes;
  /** How often a rule of axe had something to look at. */
  readonly rules: number;
}

const widths = [320, 1280] as const;
const given = process.argv.slice(2);
const browser = await launchBrowser();
try {
  process.exitCode = given.length > 0 ? await sweepAll(given.map((folder) => path.resolve(folder))) : await sweepBuilt();
} finally {
  await browser.close();
}

/** Builds the city's plan and the invented ones of every shape, the long list of projects in both its forms among them, and sweeps them. */
async function sweepBuilt(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-sweep-'));
  try {
    const lists = await Promise.all(
      [true, false].map(async (pages) => {
        const content = path.join(folder, pages ? 'projects-content' : 'nested-projects-content');
        await writeProjectPlan(content, pages);
        return content;
      }),
    );
    const invented = ['minamo', 'kirigano', 'chidori', 'hanamizawa'].map((name) => path.join('tests', 'fixtures', name, 'content'));
    const contents = [...['content', ...invented].map((name) => path.join(projectFolder, name)), ...lists];
    const sites = contents.map((content, place) => {
      const output = path.join(folder, String(place));
      const { status, stderr } = runBuild(content, output);
      if (status !== 0) throw new Error(`${content} could not be built:\n${stderr}`);
      return output;
    });
    return await sweepAll(sites);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sweeps some built sites and returns 1 if one has a fault. */
async function sweepAll(folders: readonly string[]): Promise<number> {
  let faults = 0;
  for (const folder of folders) faults += await sweep(browser, folder);
  return faults === 0 ? 0 : 1;
}

/** Opens every page of a built site, prints what was found in how many, and returns the number of faults. */
async function sweep(chromium: Browser, folder: string): Promise<number> {
  const server = await serveSite(folder);
  try {
    const pages = (await siteFiles(folder)).filter((file) => file.endsWith('.html')).map(pageOfFile);
    const visits = new Map<number, Visit[]>();
    for (const width of widths)
      visits.set(
        width,
        await visitPages(chromium, pages, { viewport: { width, height: 800 } }, (page, address) =>
          visit(page, server.origin, `${server.home}${address}`),
        ),
      );
    const served = await visitPages(chromium, pages, { javaScriptEnabled: false }, async (page, address) => {
      await page.goto(`${server.home}${address}`);
      return readMain(page);
    });
    const all = [...visits].flatMap(([width, found]) =>
      found.map((each, place) => ({ place: `/${pages[place] ?? ''} at ${width} px`, ...each })),
    );
    const seen = served.map((main, place) => ({ place: `/${pages[place] ?? ''}`, main, on: visits.get(1280)?.[place]?.main }));
    const isPolicy = (fault: string) => fault.includes('Content Security Policy');
    const isForeign = (fault: string) => fault.startsWith('request to another origin');
    const sum = (count: (main: ReadPage) => number) => served.reduce((total, main) => total + count(main), 0);
    process.stdout.write(`${folder}: ${pages.length} pages, each at ${widths.join(' and ')} px, light and dark, and without scripts\n`);
    process.stdout.write(
      `R29 most scripts before anything is done: ${Math.max(...all.map(({ bytes }) => bytes.scripts))} bytes\nR29 home with everything it loads: ${all.find(({ place }) => place.startsWith('/ at'))?.bytes.everything ?? 0} bytes\nR29 heaviest page with everything it loads: ${heaviest(all)}\n`,
    );
    return (
      report(
        `R27 violations that axe finds (rules applied ${all.reduce((total, { rules }) => total + rules, 0)} times)`,
        all.flatMap(({ place, axe }) => axe.map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        'R15 violations of the policy',
        all.flatMap(({ place, faults }) => faults.filter(isPolicy).map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        'R15 requests to another origin',
        all.flatMap(({ place, faults }) => faults.filter(isForeign).map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        'R15 other words on the console, exceptions and failed requests',
        all.flatMap(({ place, faults }) =>
          faults.filter((fault) => !isPolicy(fault) && !isForeign(fault)).map((fault) => `${place}: ${fault}`),
        ),
      ) +
      report(
        'R15 style attributes, event attributes and inline scripts, as served',
        seen.flatMap(({ place, main }) => main.inline.map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        'R15 the same after scripts ran',
        all.flatMap(({ place, inline }) => inline.map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        'pages wider than the window',
        all.flatMap(({ place, sideways }) => sideways.map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        `R28 words, links, tables and lists that need scripts (of ${sum(({ numbers }) => numbers)} words with digits, ${sum(({ links }) => links.length)} links, ${sum(({ tables }) => tables)} tables, ${sum(({ lists }) => lists)} lists)`,
        seen.flatMap(({ place, main, on }) => (on ? missingWithoutScripts(main, on) : ['not read']).map((fault) => `${place}: ${fault}`)),
      ) +
      report(
        `R28 empty charts without scripts (of ${sum(({ charts }) => charts)})`,
        seen.flatMap(({ place, main }) => main.emptyCharts.map((fault) => `${place}: ${fault}`)),
      )
    );
  } finally {
    await server.close();
  }
}

/** Opens a page with scripts and reads everything that it shows and that goes wrong. */
async function visit(page: Page, origin: string, url: string): Promise<Visit> {
  const watched = watchFaults(page, origin);
  const loads = watchBytes(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = await loads.taken();
  const main = await readMain(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const { faults: axe, rules } = await axeFaults(page);
  page.removeAllListeners();
  return { axe, faults: watched.take(), sideways: overflow > 0 ? [`${overflow} px`] : [], inline: main.inline, main, bytes, rules };
}

/** The page that loads most, with its bytes. */
function heaviest(visits: readonly { readonly place: string; readonly bytes: LoadedBytes }[]): string {
  const [most] = [...visits].sort((a, b) => b.bytes.everything - a.bytes.everything);
  return `${most?.bytes.everything ?? 0} bytes, ${most?.place ?? ''}`;
}

/** Prints the number of faults of one kind and the first of them, and returns the number. */
function report(what: string, faults: readonly string[]): number {
  const shown = faults.slice(0, 10).map((fault) => `  ${fault}\n`);
  process.stdout.write(`${what}: ${faults.length}\n${shown.join('')}`);
  return faults.length;
}
