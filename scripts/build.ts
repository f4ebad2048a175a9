import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { commitNumber } from '../src/schema/commitNumber.ts';
import { reportText } from '../src/wording/report.ts';
import { takeBuildLock } from './build/buildLock.ts';
import { setHeapFlags } from './build/heapFlags.ts';
import { clearLeftovers, restoreLastSite } from './build/leftovers.ts';
import { startPages } from './build/pagesProcess.ts';
import { noteStage } from './build/stages.ts';
import { swap } from './build/swap.ts';
import { bringBeside, clearFarWork, makeWorkFolder, type WorkFolder } from './build/workFolder.ts';
import { builtCommit, outputFolder, projectFolder, shownPath } from './settings.ts';

setHeapFlags();
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
    process.stderr.write(`${reportText.buildRunning(pid, host, new Date(since).toLocaleString('ja-JP'), shownPath(file))}\n`);
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
  if (await restoreLastSite(output)) process.stderr.write(`${reportText.restored(shownPath(output))}\n`);
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

/** Builds into a folder of its own and puts it in the place of the last site only when it is whole. */
async function build({ work, beside }: WorkFolder, cache: string): Promise<number> {
  const pages = startPages(work, cache);
  try {
    // Loaded only now, since Astro starts meanwhile, which takes longest of all for a small plan.
    const { makeSite } = await import('./build/makeSite.ts');
    const made = await makeSite(work, pages);
    if (!made) return 1;
    await bringBeside({ work, beside });
    await swap(beside, output);
    noteStage('swap');
    process.stdout.write(`${reportText.built(shownPath(output), made.files, made.pages, made.found, (performance.now() / 1000).toFixed(1))}\n`);
    if (made.unrecorded > 0) process.stdout.write(`${reportText.ledgerBehind(made.unrecorded)}\n`);
    return 0;
  } finally {
    pages.stop();
  }
}
