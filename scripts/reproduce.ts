import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject } from './bench/copyProject.ts';
import { differingFiles } from './bench/differingFiles.ts';
import { otherDevice, otherDevicePossible, withoutNetwork, withoutNetworkPossible } from './bench/otherSurroundings.ts';
import { runBuild, type BuildSurroundings } from './bench/runBuild.ts';
import { guardCommand } from './command.ts';
import { commandOptions } from './commandOptions.ts';
import { contentFolder, projectFolder } from './settings.ts';

interface Variation extends BuildSurroundings {
  readonly name: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** A command of the shell that ends well where the variation can be tried. */
  readonly possible?: string;
  /** Another folder to build into. */
  readonly output?: string;
}

const preload = (name: string) => ({
  NODE_OPTIONS: `--import=${pathToFileURL(path.join(projectFolder, 'scripts', 'bench', 'preload', name)).href}`,
});
guardCommand();
commandOptions({});
const folder = await mkdtemp(path.join(tmpdir(), 'hiraku-reproduce-'));
const elsewhere = await otherDevice();
try {
  process.exitCode = await reproduce();
} finally {
  for (const each of [folder, elsewhere]) await rm(each, { recursive: true, force: true });
}

/** Builds the same content in other surroundings, one after the other, and prints how many files differ; 1 where one does. */
async function reproduce(): Promise<number> {
  const first = path.join(folder, 'first');
  const { status, stderr } = runBuild(contentFolder(), first, { SOURCE_DATE_EPOCH: '1700000000' });
  if (status !== 0) throw new Error(stderr);
  let sum = 0;
  for (const {
    name,
    settings = {},
    possible,
    output = path.join(folder, 'other', 'place of', 'まちの計画'),
    ...surroundings
  } of await variations()) {
    if (possible !== undefined && spawnSync('sh', ['-c', possible], { cwd: projectFolder }).status !== 0) {
      process.stdout.write(`${name}: SKIPPED, not possible here (${possible})\n`);
      continue;
    }
    const run = runBuild(contentFolder(), output, { SOURCE_DATE_EPOCH: '1700000000', ...settings }, surroundings);
    if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
    const differing = await differingFiles(first, output);
    process.stdout.write(`${name}: ${differing.length} differing files\n${differing.map((file) => `  ${file}\n`).join('')}`);
    sum += differing.length;
  }
  process.stdout.write(`differing files: ${sum}\n`);
  return sum === 0 ? 0 : 1;
}

async function variations(): Promise<Variation[]> {
  return [
    { name: 'another output folder, a second time' },
    { name: 'another checkout, without any cache', project: await copyProject(path.join(folder, 'another checkout')) },
    { name: 'time zone', settings: { TZ: 'Pacific/Kiritimati' } },
    { name: 'locale', settings: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    { name: 'umask', umask: 0o077 },
    { name: 'one CPU', through: ['taskset', '-c', '0'], possible: 'command -v taskset' },
    { name: '400 days later', settings: preload('laterDate.ts') },
    { name: '400 days later, by faketime', through: ['faketime', '-f', '+400d'], possible: 'command -v faketime' },
    { name: 'without a network', through: withoutNetwork, possible: withoutNetworkPossible },
    { name: 'output on another device', output: path.join(elsewhere, 'site'), possible: otherDevicePossible },
    { name: 'shuffled folders', settings: preload('shuffledFolders.ts') },
    {
      name: 'everything at once',
      umask: 0o027,
      settings: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', ...preload('shuffledFolders.ts') },
    },
  ];
}
