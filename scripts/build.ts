import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatProblems } from '../src/plan/problem.ts';
import { placeInFolder } from '../src/plan/placeInFolder.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { indexSite } from '../src/search/indexSite.ts';
import { folderPages } from '../src/site/folderPages.ts';
import { hostFiles, type HostFile } from '../src/site/hostFiles.ts';
import { siteFiles } from '../src/site/siteFiles.ts';
import { planFaults } from '../src/site/verify/planFaults.ts';
import { verifyCopy } from '../src/site/verify/verifyCopy.ts';
import { writeChecksums } from '../src/site/writeChecksums.ts';
import { reportText } from '../src/wording/report.ts';
import { takeBuildLock } from './build/buildLock.ts';
import { clearLeftovers, restoreLastSite } from './build/leftovers.ts';
import { writeProvenance } from './release/writeProvenance.ts';
import { contentFolder, outputFolder, projectFolder } from './settings.ts';

const started = performance.now();
const output = outputFolder();
// Astro writes into `.astro` of the checkout, whatever the output: one build at a time here, and one for an output.
process.exitCode = await alone([path.join(projectFolder, '.astro', 'build.lock'), `${output}.lock`], publish);

/** Runs something while it holds locks; where one is held by another build it says so and does nothing. */
async function alone([file, ...others]: readonly string[], run: () => Promise<number>): Promise<number> {
  if (file === undefined) return run();
  const lock = await takeBuildLock(file);
  if (lock.holder) {
    const { pid, host, since } = lock.holder;
    process.stderr.write(`${reportText.buildRunning(pid, host, new Date(since).toLocaleString('ja-JP'), shown(file))}\n`);
    return 1;
  }
  try {
    return await alone(others, run);
  } finally {
    await lock.release();
  }
}

/** Mends what killed builds left, then builds in a folder beside the place of the site. */
async function publish(): Promise<number> {
  if (await restoreLastSite(output)) process.stderr.write(`${reportText.restored(shown(output))}\n`);
  await clearLeftovers(output);
  const work = await mkdtemp(`${output}-building-`);
  const cache = `${work}-cache`;
  await mkdir(cache, { mode: 0o700 });
  try {
    return await build(work, cache);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
  }
}

/** A path as the person who builds sees it. */
function shown(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/') || '.';
}

/** Builds into a folder of its own and puts it in the place of the last site only when it is whole. */
async function build(work: string, cache: string): Promise<number> {
  const reading = await readPlan(contentFolder(), {
    shownAs: shown(contentFolder()),
    siteAddress: process.env['HIRAKU_SITE_ADDRESS'],
    basePath: process.env['HIRAKU_BASE_PATH'],
  });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return 1;
  }
  if (!(await buildPages(work, cache))) return 1;
  const found = await indexSite(work, await siteFiles(work), reading.plan);
  await writeTexts(work, hostFiles(reading.plan));
  const listings = folderPages(await siteFiles(work), reading.plan);
  await writeTexts(work, listings);
  await writeProvenance(work, reading.plan);
  await writeChecksums(work);
  await makeReadable(work);
  const faults = [...(await planFaults(work, reading.plan)), ...(await verifyCopy(work)).faults];
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(({ file, fault }) => `${file}: ${fault}`).join('\n')}\n${reportText.faults(faults.length)}\n`);
    return 1;
  }
  await swap(work, output);
  const files = await siteFiles(output);
  const pages = files.filter((file) => file.endsWith('.html')).length - listings.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${reportText.built(shown(output), files.length, pages, found, seconds)}\n`);
  return 0;
}

/** Adds what Astro does not make: files for hosts, and pages for folders. */
async function writeTexts(work: string, texts: readonly HostFile[]): Promise<void> {
  for (const { address, content } of texts) await writeFile(placeInFolder(work, address), content);
}

/** Runs Astro with a fresh cache, since a warm one can bring back what was deleted; its own words are shown only when it fails. */
async function buildPages(work: string, cache: string): Promise<boolean> {
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, ['--import', pathToFileURL(path.join(projectFolder, 'scripts', 'build', 'endWithParent.ts')).href, astro, 'build'], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_ASTRO_OUTPUT: work, HIRAKU_ASTRO_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const words: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = Buffer.concat(words).toString('utf8');
  if (code === 0 && !text.includes('[ERROR]')) return true;
  process.stderr.write(`${text}\n${reportText.pagesFailed}\n`);
  return false;
}

/** A web server must be able to read everything, whatever the umask of whoever built it. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chmod(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}

/** Puts a finished folder in the place of the old one; the old one is away only for the moment between two renames, after which the next build would bring it back. */
async function swap(finished: string, place: string): Promise<void> {
  const old = `${finished}-old`;
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(finished, place);
  } catch (error) {
    await rename(old, place).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
