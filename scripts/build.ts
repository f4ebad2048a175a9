import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblems } from '../src/plan/problem.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { indexSite } from '../src/search/indexSite.ts';
import { folderPages } from '../src/site/folderPages.ts';
import { hostFiles, type HostFile } from '../src/site/hostFiles.ts';
import { siteFiles } from '../src/site/siteFiles.ts';
import { verifySite } from '../src/site/verifySite.ts';
import { writeChecksums } from '../src/site/writeChecksums.ts';
import { reportText } from '../src/wording/report.ts';
import { contentFolder, outputFolder, projectFolder } from './settings.ts';

const started = performance.now();
const output = outputFolder();
const cache = await mkdtemp(path.join(tmpdir(), 'hiraku-cache-'));
await mkdir(path.dirname(output), { recursive: true });
const work = await mkdtemp(`${output}-building-`);

try {
  process.exitCode = await build();
} finally {
  await rm(work, { recursive: true, force: true });
  await rm(cache, { recursive: true, force: true });
}

/** Builds into a folder of its own and puts it in the place of the last site only when it is whole. */
async function build(): Promise<number> {
  const reading = await readPlan(contentFolder(), {
    shownAs: path.relative(process.cwd(), contentFolder()).split(path.sep).join('/'),
    siteAddress: process.env['HIRAKU_SITE_ADDRESS'],
    basePath: process.env['HIRAKU_BASE_PATH'],
  });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return 1;
  }
  if (!(await buildPages())) return 1;
  const found = await indexSite(work, await siteFiles(work), reading.plan);
  await writeTexts(hostFiles(reading.plan));
  const listings = folderPages(await siteFiles(work), reading.plan);
  await writeTexts(listings);
  await writeChecksums(work);
  const faults = await verifySite(work, reading.plan);
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(({ file, fault }) => `${file}: ${fault}`).join('\n')}\n${reportText.faults(faults.length)}\n`);
    return 1;
  }
  await makeReadable(work);
  await swap(work, output);
  const files = await siteFiles(output);
  const pages = files.filter((file) => file.endsWith('.html')).length - listings.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${reportText.built(path.relative(process.cwd(), output) || '.', files.length, pages, found, seconds)}\n`);
  return 0;
}

/** Adds what Astro does not make: files for hosts, and pages for folders. */
async function writeTexts(texts: readonly HostFile[]): Promise<void> {
  for (const { address, content } of texts) await writeFile(path.join(work, address), content);
}

/** Runs Astro with a fresh cache, since a warm one can bring back what was deleted; its own words are shown only when it fails. */
async function buildPages(): Promise<boolean> {
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: projectFolder,
    env: { ...process.env, HIRAKU_ASTRO_OUTPUT: work, HIRAKU_ASTRO_CACHE: cache, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
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

/** Puts a finished folder in the place of the old one; the old one is away only for the moment between two renames. */
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
