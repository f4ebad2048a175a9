import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPlan } from '../src/plan/readPlan.ts';
import { pageOfFile } from '../src/addresses/pageOfFile.ts';
import { siteFiles } from '../src/site/siteFiles.ts';
import { publishedTables } from '../src/tables/publishedTables.ts';
import { contentFolder, projectFolder } from './settings.ts';

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
  const started = performance.now();
  const peak = await buildAndWatch(output);
  const seconds = (performance.now() - started) / 1000;
  const files = await siteFiles(output);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const [name, rows] of await countsOut(output, plan.plan.cityCode)) {
    const table = publishedTables(plan).find((each) => each.name === name);
    print(`counts ${name}`, `in ${table?.rows.length ?? 0}, out ${rows}`);
  }
  print('initiative pages', `${pages.filter((file) => /^initiatives\/[^/]+\/index\.html$/.test(file)).length} of ${plan.initiatives.length}`);
  print('goal pages', `${pages.filter((file) => /^goals\/[^/]+\/index\.html$/.test(file)).length} of ${plan.goals.length}`);
  print('department pages', `${pages.filter((file) => /^departments\/[^/]+\/index\.html$/.test(file)).length} of ${plan.departments.length}`);
  print('pages', String(pages.length));
  print('files', String(files.length));
  print('KPIs', String(plan.kpis.length));
  print('build wall time', `${seconds.toFixed(1)} s`);
  print('build peak memory, largest process', peak === undefined ? 'not measured on this system' : `${Math.round(peak / 1024)} MB`);
  await printLargest('largest HTML', output, pages);
  await printLargest('largest HTML of an initiative, at most 40000', output, pages.filter((file) => /^initiatives\/[^/]+\/index\.html$/.test(file)));
  await printLargest('HTML of home, at most 100000', output, ['index.html']);
  await printLargest('CSS, one file, at most 45000', output, files.filter((file) => file.endsWith('.css')));
  await printLargest('largest JS of our own', output, files.filter((file) => file.startsWith('assets/') && file.endsWith('.js')));
  const total = await Promise.all(files.map(async (file) => (await stat(path.join(output, file))).size));
  print('whole site', `${total.reduce((sum, size) => sum + size, 0)} bytes`);
  const { dependencies, devDependencies } = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  print('direct dependencies', `${Object.keys(dependencies ?? {}).length} runtime, ${Object.keys(devDependencies ?? {}).length} development`);
}

/** Rows of each published table, counted in the JSON that was written. */
async function countsOut(output: string, cityCode: string): Promise<[string, number][]> {
  const names = (await readdir(path.join(output, 'data'))).filter((file) => file.endsWith('.csv')).map((file) => file.slice(cityCode.length + 1, -'.csv'.length));
  return Promise.all(
    names.map(async (name): Promise<[string, number]> => {
      const rows: unknown = JSON.parse(await readFile(path.join(output, 'data', `${cityCode}_${name}.json`), 'utf8'));
      return [name, Array.isArray(rows) ? rows.length : 0];
    }),
  );
}

/** Runs the build and returns the most memory, in KB, that any one of its processes held (Linux only). */
async function buildAndWatch(output: string): Promise<number | undefined> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_OUTPUT: output },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let most: number | undefined;
  const timer = setInterval(() => {
    void highestMemory().then((memory) => {
      if (memory !== undefined) most = Math.max(most ?? 0, memory);
    });
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${String(code)}`);
  return most;
}

/** The highest memory so far of any process begun by this one, in KB. */
async function highestMemory(): Promise<number | undefined> {
  const statuses = await Promise.all(
    (await readdir('/proc').catch(() => []))
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readFile(`/proc/${name}/status`, 'utf8').catch(() => '')),
  );
  const processes = statuses.map((text) => ({
    id: Number(/^Pid:\s+(\d+)/m.exec(text)?.[1]),
    parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]),
    memory: Number(/^VmHWM:\s+(\d+)/m.exec(text)?.[1] ?? 0),
  }));
  const own = new Set([process.pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, parent } of processes) {
      if (own.has(parent) && !own.has(id)) {
        own.add(id);
        grown = true;
      }
    }
  }
  own.delete(process.pid);
  const memories = processes.filter(({ id }) => own.has(id)).map(({ memory }) => memory);
  return memories.length === 0 ? undefined : Math.max(...memories);
}

async function printLargest(name: string, folderOfFiles: string, files: readonly string[]): Promise<void> {
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(path.join(folderOfFiles, file))).size })));
  const largest = sizes.sort((a, b) => b.size - a.size)[0];
  print(name, largest ? `${largest.size} bytes, /${pageOfFile(largest.file)}` : 'none');
}

function print(name: string, figure: string): void {
  process.stdout.write(`${name}: ${figure}\n`);
}
