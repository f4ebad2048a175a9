import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/settings.ts';
import { readPlan } from '../../src/plan/readPlan.ts';
import { baseFolder } from '../fixtures/broken/breakContent.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const preload = pathToFileURL(path.join(projectFolder, 'tests', 'setup', 'killAfter.ts')).href;

/** A copy of the base's content in a folder of its own. */
async function copied(): Promise<string> {
  const content = path.join(temporaryFolder(), 'content');
  await cp(baseFolder, content, { recursive: true });
  return content;
}

/** Runs a command on a content folder; with a number it is killed after so many changes. */
function run(script: string, content: string, killAfter?: number) {
  const log = path.join(path.dirname(content), 'changes.txt');
  const environment = { ...process.env, KILL_AFTER: String(killAfter ?? 0), KILL_IN: content, KILL_LOG: log };
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, path.join('scripts', script), '--content', content],
    { cwd: projectFolder, env: environment, encoding: 'utf8' },
  );
  return { status, signal, stdout, stderr, log };
}

/** Every file of a folder with its bytes, hidden ones among them. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const)),
  );
}

describe.each([['edition.ts'], ['ledger.ts']])('scripts/%s that is killed', async (script) => {
  const parent = await mkdtemp(path.join(tmpdir(), 'hiraku-killed-'));
  afterAll(() => rm(parent, { recursive: true }));
  const whole = path.join(parent, 'content');
  await cp(baseFolder, whole, { recursive: true });
  const { log } = run(script, whole);
  const changes = (await readFile(log, 'utf8')).trimEnd().split('\n');
  const wanted = await filesOf(whole);
  // Of the many new files of an edition the first and the last stand for all.
  const files = changes.flatMap((change, index) => (change.startsWith('open') ? [index] : []));
  const moments = changes.map((change, index) => [index + 1, change] as const).filter((_, index) => !files.slice(3, -2).includes(index));

  it.each(moments)('after change %i (%s) leaves sound content, and the next run completes it', async (moment) => {
    const content = await copied();
    const before = await filesOf(content);
    expect(run(script, content, moment).signal).toBe('SIGKILL');
    expect((await readPlan(content)).problems).toEqual([]);
    const between = await filesOf(content);
    const changed = Object.keys(before).filter((file) => between[file] !== before[file]);
    expect(changed.filter((file) => between[file] !== wanted[file])).toEqual([]);
    run(script, content);
    expect(await filesOf(content)).toEqual(wanted);
    expect((await readPlan(content)).problems).toEqual([]);
  });
});
