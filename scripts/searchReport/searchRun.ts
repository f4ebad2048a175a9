import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { searchPageFile } from '../../src/addresses/fileAddress.ts';
import { namedVersion } from '../../src/search/index/searchVersion.ts';
import { projectFolder } from '../settings.ts';
import { type ServerOptions, serveSite } from '../siteServer.ts';
import type { Answer } from './groupMeasures.ts';
import type { RunQueries } from './reportedSearch.ts';

/** A search that the report measures. */
export interface ReportedEngine {
  readonly name: 'plain' | 'pagefind' | 'scan';
  /** The folder that holds its index. */
  readonly folder: string;
}

const blankPage =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>-</title><link rel="icon" href="data:,"><script src="search-report.js"></script></html>';

/**
 * Asks a search some queries, one after another, in a blank page that stands beside the index and has an empty cache.
 *
 * An answer's time ends when the hits are known; with `excerpts`, when the texts of the first hits are read, and then
 * nothing else is told of the hits.
 */
export async function searchRun(
  browser: Browser,
  { name, folder }: ReportedEngine,
  queries: readonly string[],
  excerpts: number,
  onSent?: ServerOptions['onSent'],
): Promise<readonly Answer[]> {
  const beside = new Map([
    ['search-report.html', blankPage],
    ['search-report.js', await bundled(name === 'plain' ? 'browserPlain.ts' : 'browserSearch.ts')],
  ]);
  const server = await serveSite(folder, '/', { beside, ...(onSent ? { onSent } : {}) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const version = name === 'plain' ? '' : namedVersion(await readFile(path.join(folder, searchPageFile), 'utf8'));
    await page.goto(`${server.home}search-report.html#${name}/${version ?? ''}`);
    return await page.evaluate(({ all, shown }) => (globalThis as unknown as { runReport: RunQueries }).runReport(all, shown), {
      all: queries,
      shown: excerpts,
    });
  } finally {
    await context.close();
    await server.close();
  }
}

async function bundled(entry: string): Promise<string> {
  const bundle = await build({
    entryPoints: [path.join(projectFolder, 'scripts', 'searchReport', entry)],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return bundle.outputFiles[0]?.text ?? '';
}
