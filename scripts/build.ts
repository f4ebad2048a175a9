import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commitNumber } from '../src/schema/provenance.ts';
import { failureText } from '#words/commands/refusal.ts';
import { reportText } from '#words/commands/report.ts';
import { lockText } from './build/lockText.ts';
import { takeBuildLock } from './build/buildLock.ts';
import { checkDiskRoom } from './build/diskRoom.ts';
import { setHeapFlags } from './build/heapFlags.ts';
import { clearLeftovers, restoreLastSite } from './build/leftovers.ts';
import { outputPlace } from './build/outputPlace.ts';
import { startPages } from './build/pagesProcess.ts';
import { noteStage } from './build/stages.ts';
import { judgeStandingSite } from './build/standingSite.ts';
import { farFolder, farName, WorkFolder } from './build/workFolder.ts';
import { describeFailure, guardCommand, sayWhenInterrupted } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { Refusal } from './refusal.ts';
import { builtCommit, contentFolder, outputFolder, projectFolder, shownPath } from './settings.ts';
import { undoWhenStopped } from './stopping.ts';

guardCommand();
sayWhenInterrupted(failureText.interruptedUnchanged);
commandOptions({});
setHeapFlags();
const output = outputFolder();
process.exitCode = hasSoundCommit() ? await buildTo(outputPlace(output, { project: projectFolder, content: contentFolder() })) : 1;

/** Whether the commit that `provenance.json` will name can be one; says so where it cannot. */
function hasSoundCommit(): boolean {
  const commit = builtCommit();
  if (commit === undefined || commitNumber.test(commit)) return true;
  process.stderr.write(`${reportText.commit(commit)}\n`);
  return false;
}

/** Makes the folders that lead to a place, builds there, and takes those folders away again where no site came of it. */
async function buildTo(place: string): Promise<number> {
  const parent = path.dirname(place);
  const first = mkdirSync(parent, { recursive: true });
  const undo = () => {
    for (let each = parent; first !== undefined && each.length >= first.length; each = path.dirname(each))
      if (readdirSync(each).length === 0) rmdirSync(each);
  };
  const forget = undoWhenStopped(undo);
  // Astro writes into `.astro` of the checkout, whatever the output: one build at a time here, and one for an output.
  const status = await alone([path.join(projectFolder, '.astro', 'build.lock'), `${place}.lock`], () => publish(place)).catch(
    (error: unknown) => {
      process.stderr.write(`${describeFailure(error)}\n${error instanceof Refusal ? '' : `${failureText.unchanged}\n`}`);
      return 1;
    },
  );
  forget();
  if (status !== 0) await tidy(undo);
  return status;
}

/** Runs something while it holds locks; where one is held by another build it says so and does nothing. */
async function alone([file, ...others]: readonly string[], run: () => Promise<number>): Promise<number> {
  if (file === undefined) return run();
  const lock = await takeBuildLock(file);
  if (lock.holder) {
    process.stderr.write(`${lockText(lock.holder, file)}\n`);
    return 1;
  }
  const forget = undoWhenStopped(lock.release);
  try {
    return await alone(others, run);
  } finally {
    forget();
    lock.release();
  }
}

/** Mends what killed builds left, judges what stands in the place of the site, then builds in a folder beside it. */
async function publish(place: string): Promise<number> {
  if (restoreLastSite(place)) process.stderr.write(`${reportText.restored(shownPath(output))}\n`);
  const standing = judgeStandingSite(place, shownPath(output));
  const kept = [...clearLeftovers(path.dirname(place), path.basename(place)), ...clearLeftovers(farFolder, farName)];
  checkDiskRoom(path.dirname(place), standing);
  const work = new WorkFolder(place, standing);
  const forget = undoWhenStopped(() => void work.remove());
  try {
    return await build(work);
  } finally {
    forget();
    await tidy(() => kept.push(...work.remove()));
    for (const folder of kept) process.stderr.write(`${reportText.kept(shownPath(folder))}\n`);
  }
}

/**
 * Removes something, once more where it fails: another program may look into it for a moment, or all file handles may be
 * in use. What still fails is told, and hides no other failure.
 */
async function tidy(remove: () => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      remove();
      return;
    } catch (error) {
      if (attempt === 5) {
        process.stderr.write(`${describeFailure(error)}\n`);
        return;
      }
      await wait(100 * attempt);
    }
  }
}

/** Builds into a folder of its own and puts it in the place of the last site only when it is whole. */
async function build(work: WorkFolder): Promise<number> {
  const pages = startPages(work.site, work.cache);
  try {
    // Loaded only now, since Astro starts meanwhile, which takes longest of all for a small plan.
    const { makeSite } = await import('./build/makeSite.ts');
    const made = await makeSite(work.site, pages);
    if (!made) return 1;
    await work.publish();
    sayWhenInterrupted(failureText.interruptedAfter);
    noteStage('swap');
    process.stdout.write(
      `${reportText.built(shownPath(output), made.files, made.pages, made.found, (performance.now() / 1000).toFixed(1))}\n`,
    );
    if (made.unrecorded > 0) process.stdout.write(`${reportText.ledgerBehind(made.unrecorded)}\n`);
    return 0;
  } finally {
    pages.stop();
  }
}
