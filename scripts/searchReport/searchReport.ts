import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readPlan } from '../../src/plan/readPlan.ts';
import { writeSyntheticPlan } from '../synthetic/writeSyntheticPlan.ts';
import { guardCommand } from '../command.ts';
import { commandOptions } from '../commandOptions.ts';
import { launchBrowser } from '../launchBrowser.ts';
import { exactnessBars, firstQueryBar } from './bars.ts';
import { enginesOfPlan } from './enginesOfPlan.ts';
import { writePlainPagefind } from './plainPagefind.ts';
import { queryGroups } from './queryGroups.ts';
import { barLines, groupTable, summaryLines } from './reportText.ts';
import { searchedPages } from './searchedPages.ts';
import { contentFolder, projectFolder } from '../settings.ts';

guardCommand();
const { values } = commandOptions({ synthetic: { type: 'string' }, 'only-plan': { type: 'boolean', default: false } });
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-search-report-'));
const browser = await launchBrowser();
try {
  let reached = true;
  if (values.synthetic === undefined)
    reached = await reportPlan(browser, contentFolder(), path.join(folder, 'plan'), 'The current plan', true);
  if (!values['only-plan']) {
    const initiatives = Number(values.synthetic ?? 1000);
    const content = path.join(folder, 'content');
    await writeSyntheticPlan(content, { initiatives, seed: 1 });
    await reportPlan(browser, content, path.join(folder, 'synthetic'), `A synthetic plan of ${initiatives} initiatives`, false);
  }
  process.exitCode = reached ? 0 : 1;
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/**
 * Builds and indexes a plan, measures its searches and prints what came out; says whether every bar is reached, with or
 * without that for the first query.
 */
async function reportPlan(running: Browser, content: string, work: string, title: string, lightness: boolean): Promise<boolean> {
  const folders = { site: path.join(work, 'site'), plain: path.join(work, 'plain') };
  const { plan } = await readPlan(content);
  if (!plan) throw new Error('The content has problems: run `npm run check`');
  await buildSite(content, folders.site);
  await writePlainPagefind(folders.site, folders.plain);
  const pages = await searchedPages(folders.site);
  const engines = await enginesOfPlan(running, folders, queryGroups(pages, plan));
  const promised = engines.slice(1).flatMap((engine) => [...exactnessBars(engine), ...(lightness ? [firstQueryBar(engine)] : [])]);
  process.stdout.write(
    `\n${title}: ${pages.length} pages that can be found\n\n${groupTable(engines)}\n\n${summaryLines(engines)}\n\n${barLines(promised)}\n`,
  );
  return promised.every(({ reached }) => reached);
}

/** Builds a site into a folder of its own, with the command that a city officer uses. */
async function buildSite(content: string, output: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_CONTENT: content, HIRAKU_OUTPUT: output },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build ended with ${String(code)}`);
}
