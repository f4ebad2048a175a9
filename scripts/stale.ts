import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblems } from '../src/plan/problem/problem.ts';
import { readPlan } from '../src/plan/readPlan.ts';
import { differingFiles } from './bench/differingFiles.ts';
import { markContent, type MarkedKind, markedKinds } from './bench/markContent.ts';
import { runBuild } from './bench/runBuild.ts';
import { filesWith, unpackedTexts } from './bench/unpackedTexts.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder } from './settings.ts';

guardCommand();
commandOptions({});
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-stale-'));
const content = path.join(folder, 'content');
const output = path.join(folder, 'site');
try {
  process.exitCode = await staleness();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Marks each kind of source, then marks it otherwise, then deletes what was added, building into one place each time;
 * prints what stayed, 1 where anything did.
 */
async function staleness(): Promise<number> {
  const cold = path.join(folder, 'cold');
  await restore();
  build(cold);
  let sum = 0;
  for (const kind of markedKinds) {
    const found = await traces(kind);
    const differing = await differingFiles(cold, output);
    process.stdout.write(
      `${kind}: ${found.length} traces, ${differing.length} files that differ from a first build\n${[...found, ...differing].map((line) => `  ${line}\n`).join('')}`,
    );
    sum += found.length + differing.length;
  }
  process.stdout.write(`traces and differing files: ${sum}\n`);
  return sum === 0 ? 0 : 1;
}

/** The files in which a word stands after it was altered or deleted, and the words that were not even published. */
async function traces(kind: MarkedKind): Promise<string[]> {
  const found: string[] = [];
  for (const word of ['zqmarkold', 'zqmarknew']) {
    await restore();
    const { plan, problems } = await readPlan(content);
    if (!plan) throw new Error(formatProblems(problems));
    const marks = await markContent(content, plan, word, [kind]);
    build(output);
    const files = await unpackedTexts(output);
    found.push(...marks.filter((mark) => filesWith(files, mark).length === 0).map((mark) => `${mark} was not published`));
    if (word === 'zqmarknew') found.push(...filesWith(files, 'zqmarkold').map((file) => `altered: ${file}`));
  }
  await restore();
  build(output);
  const files = await unpackedTexts(output);
  return [...found, ...['zqmarkold', 'zqmarknew'].flatMap((word) => filesWith(files, word).map((file) => `deleted: ${file}`))];
}

async function restore(): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await cp(contentFolder(), content, { recursive: true });
}

function build(place: string): void {
  const { status, stderr } = runBuild(content, place);
  if (status !== 0) throw new Error(stderr);
}
