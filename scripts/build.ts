import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { formatProblems } from '../src/plan/problem.ts';
import type { Plan } from '../src/plan/plan.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { commitNumber } from '../src/schema/provenance.ts';
import { editionFileContent, publishedEditionFiles } from '../src/site/publishedEditionFiles.ts';
import { fileBatches } from '../src/site/fileBatches.ts';
import { fileHashes } from '../src/site/fileHashes.ts';
import { folderPages } from '../src/site/folderPages.ts';
import { hostFiles } from '../src/site/hostFiles.ts';
import { siteFiles } from '../src/site/siteFiles.ts';
import { planFaults, type FileSum } from '../src/site/verify/planFaults.ts';
import { readBuiltSite } from '../src/site/verify/builtSite.ts';
import { checksumFaults } from '../src/site/verify/checksumFaults.ts';
import { placeFaults } from '../src/site/verify/placeFaults.ts';
import { contentFaults, structureFaults } from '../src/site/verify/siteFaults.ts';
import { writeChecksums } from '../src/site/writeChecksums.ts';
import { fileFacts } from '../src/tables/dataFile.ts';
import { reportText } from '../src/wording/report.ts';
import { takeBuildLock } from './build/buildLock.ts';
import { startIndexing } from './build/indexing.ts';
import { clearLeftovers, restoreLastSite } from './build/leftovers.ts';
import { makeReadable } from './build/makeReadable.ts';
import { startPages, type PagesProcess } from './build/pagesProcess.ts';
import { noteStage } from './build/stages.ts';
import { swap } from './build/swap.ts';
import { clearFarWork, makeWorkFolder, type WorkFolder } from './build/workFolder.ts';
import { writeFiles } from './build/writeFiles.ts';
import { writeProvenance } from './release/writeProvenance.ts';
import { builtCommit, contentFolder, outputFolder, projectFolder } from './settings.ts';

const started = performance.now();
const output = outputFolder();
// Astro writes into `.astro` of the checkout, whatever the output: one build at a time here, and one for an output.
process.exitCode = hasSoundCommit() ? await alone([path.join(projectFolder, '.astro', 'build.lock'), `${output}.lock`], publish) : 1;

/** Whether the commit that `provenance.json` will name can be one; says so where it cannot. */
function hasSoundCommit(): boolean {
  const commit = builtCommit();
  if (commit === undefined || commitNumber.test(commit)) return true;
  process.stderr.write(`${reportText.commit(commit)}\n`);
  return false;
}

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
  await clearFarWork();
  const folders = await makeWorkFolder(output);
  const cache = `${folders.beside}-cache`;
  await mkdir(cache, { mode: 0o700 });
  try {
    return await build(folders, cache);
  } finally {
    for (const folder of [folders.work, folders.beside]) await rm(folder, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
  }
}

/** A path as the person who builds sees it. */
function shown(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/') || '.';
}

/** Builds into a folder of its own and puts it in the place of the last site only when it is whole. */
async function build(folders: WorkFolder, cache: string): Promise<number> {
  const pages = startPages(folders.work, cache);
  try {
    return await buildWith(pages, folders);
  } finally {
    pages.stop();
  }
}

async function buildWith(pages: PagesProcess, { work, beside }: WorkFolder): Promise<number> {
  const reading = await readPlan(contentFolder(), {
    shownAs: shown(contentFolder()),
    siteAddress: process.env['HIRAKU_SITE_ADDRESS'],
    basePath: process.env['HIRAKU_BASE_PATH'],
  });
  if (!reading.plan) {
    process.stderr.write(`${formatProblems(reading.problems)}\n`);
    return 1;
  }
  const { plan } = reading;
  pages.tell({ reading });
  noteStage('read');
  const sums = await writeDataFiles(work, plan, pages);
  noteStage('data and charts');
  const { failure } = await pages.finish();
  if (failure !== undefined) {
    process.stderr.write(`${failure}\n${reportText.pagesFailed}\n`);
    return 1;
  }
  noteStage('pages');
  const files = await siteFiles(work);
  const indexing = await startIndexing({ folder: work, files, plan });
  const read = await readBuiltSite(work);
  const early = { faults: await contentFaults(read), hashes: fileHashes(work, files) };
  const found = await indexing.found;
  noteStage('search index');
  writeFiles(work, hostFiles(plan));
  const listings = folderPages(await siteFiles(work), plan);
  writeFiles(work, listings);
  await writeProvenance(work, plan);
  const hashes = writeChecksums(work, await siteFiles(work), early.hashes);
  makeReadable(work);
  noteStage('folders and checksums');
  const faults = [...planFaults(hashes, plan, sums), ...early.faults, ...placeFaults(read, plan), ...(await structureFaults(await readBuiltSite(work, read.pages)))];
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(({ file, fault }) => `${file}: ${fault}`).join('\n')}\n${reportText.faults(faults.length)}\n`);
    return 1;
  }
  noteStage('verification');
  if (work !== beside) await copySite(work, beside);
  await swap(beside, output);
  noteStage('swap');
  const pagesMade = files.filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${reportText.built(shown(output), hashes.size + 1, pagesMade, found, seconds)}\n`);
  return 0;
}

/** Copies a whole site to another drive, and compares every file with its checksum there. */
async function copySite(work: string, beside: string): Promise<void> {
  await cp(work, beside, { recursive: true });
  makeReadable(beside);
  const [fault] = await checksumFaults(beside);
  if (fault) throw new Error(`${fault.file}: ${fault.fault}`);
}

/** Writes what is no page while the pages are made, and tells them of each file as soon as it is written; returns what each must come to. */
async function writeDataFiles(work: string, plan: Plan, pages: PagesProcess): Promise<FileSum[]> {
  const sums: FileSum[] = [];
  for await (const files of fileBatches(plan)) {
    writeFiles(work, files);
    pages.tell({ files: files.map(fileFacts) });
    for (const { address, sha256 } of files) sums.push({ address, sha256 });
    await setImmediate();
  }
  pages.tell({ complete: true });
  for (const file of publishedEditionFiles(plan)) writeFiles(work, [{ address: file.address, content: await editionFileContent(projectFolder, file) }]);
  return sums;
}
