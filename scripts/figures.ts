import { statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPlan } from '../src/plan/readPlan.ts';
import { tableAddress } from '../src/addresses/fileAddress.ts';
import { pageOfFile } from '../src/addresses/targetOfLink.ts';
import { siteFiles } from '../src/site/files/siteFiles.ts';
import { publishedTables } from '../src/tables/publishedTables.ts';
import { measureCommand } from './bench/measureCommand.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, projectFolder } from './settings.ts';

guardCommand();
commandOptions({});
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-figures-'));
try {
  await printFigures(path.join(folder, 'dist'));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Builds the site once into a folder of its own and prints what it measured. */
async function printFigures(output: string): Promise<void> {
  const { plan } = await readPlan(contentFolder());
  if (!plan) throw new Error('The content has problems: run `npm run check`');
  const build = await measureCommand(process.execPath, ['scripts/build.ts'], {
    folder: projectFolder,
    environment: { HIRAKU_OUTPUT: output },
  });
  if (build.status !== 0) throw new Error(build.words);
  const peak = Math.max(0, ...build.processes.map((each) => each.peak));
  const files = await siteFiles(output);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const { name, rows } of publishedTables(plan))
    print(`counts ${name}`, `in ${rows.length}, out ${await rowsOut(output, tableAddress(plan, name, 'json'))}`);
  for (const { key, plural, name } of plan.levels.filter(({ hasPage }) => hasPage))
    print(`pages of ${name}`, `${pagesIn(pages, plural).length} of ${plan.items.filter(({ level }) => level === key).length}`);
  print(
    'department pages',
    `${pages.filter((file) => /^departments\/[^/]+\/index\.html$/.test(file)).length} of ${plan.departments.length}`,
  );
  print('pages', String(pages.length));
  print('files', String(files.length));
  print('KPIs', String(plan.kpis.length));
  print('build wall time', `${build.wall.toFixed(1)} s`);
  print('build peak memory, largest process', peak === 0 ? 'not measured on this system' : `${Math.round(peak / 1e6)} MB`);
  printLargest('largest HTML', output, pages);
  printLargest('largest HTML of an item of the last level, at most 40000', output, pagesIn(pages, plan.levels.at(-1)?.plural ?? ''));
  printLargest('HTML of home, at most 100000', output, ['index.html']);
  printLargest(
    'CSS, one file, at most 45000',
    output,
    files.filter((file) => file.endsWith('.css')),
  );
  printLargest(
    'largest JS of our own',
    output,
    files.filter((file) => file.startsWith('assets/') && file.endsWith('.js')),
  );
  print('whole site', `${files.reduce((sum, file) => sum + statSync(path.join(output, file)).size, 0)} bytes`);
  const { dependencies, devDependencies } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  print(
    'direct dependencies',
    `${Object.keys(dependencies ?? {}).length} runtime, ${Object.keys(devDependencies ?? {}).length} development`,
  );
}

/** The pages of the items of a level. */
function pagesIn(pages: readonly string[], plural: string): string[] {
  return pages.filter((file) => file.startsWith(`${plural}/`) && file.split('/').length === 3);
}

/** The rows of a published table, counted in the JSON that was written. */
async function rowsOut(output: string, address: string): Promise<number> {
  const rows: unknown = JSON.parse(await readFile(path.join(output, address), 'utf8'));
  return Array.isArray(rows) ? rows.length : 0;
}

function printLargest(name: string, folderOfFiles: string, files: readonly string[]): void {
  const sizes = files.map((file) => ({ file, size: statSync(path.join(folderOfFiles, file)).size }));
  const largest = sizes.sort((a, b) => b.size - a.size)[0];
  print(name, largest ? `${largest.size} bytes, /${pageOfFile(largest.file)}` : 'none');
}

function print(name: string, figure: string): void {
  process.stdout.write(`${name}: ${figure}\n`);
}
