import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { takeBuildLock } from '../../../scripts/build/buildLock.ts';
import { projectFolder } from '../../../scripts/settings.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

/** A process number that no system gives out. */
const deadPid = 2 ** 30;
const holder = { pid: deadPid, born: '', host: hostname(), since: '2026-11-22T06:00:00.000Z' };

describe(takeBuildLock, () => {
  it('is taken once, and again after it was released, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'build.lock');
    const first = await takeBuildLock(file);
    expect(first.holder).toBeUndefined();
    expect((await takeBuildLock(file)).holder).toMatchObject({ pid: process.pid, host: hostname() });
    if (!first.holder) first.release();
    const second = await takeBuildLock(file);
    if (!second.holder) second.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['of a process that has died', JSON.stringify(holder)],
    ['of a process whose number another has now', JSON.stringify({ ...holder, pid: process.pid, born: 'long ago' })],
    ['that a power failure left empty', ''],
  ])('is taken over from a lock %s', async (_, text) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'build.lock');
    await writeFile(file, text);
    expect((await takeBuildLock(file)).holder).toBeUndefined();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(await readdir(folder)).toEqual(['build.lock']);
  });

  it('stays with a process of another machine, which cannot be seen from here', async () => {
    const file = path.join(temporaryFolder(), 'build.lock');
    const far = { ...holder, host: 'another-machine' };
    await writeFile(file, JSON.stringify(far));
    expect((await takeBuildLock(file)).holder).toEqual(far);
  });

  it.each(['yarn lockfile v1', '{"pid":1}', '[]', '{'])('leaves a file of that name that is no lock, such as %s', async (text) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'yarn.lock');
    await writeFile(file, text);
    await expect(takeBuildLock(file)).rejects.toMatchObject({ code: 'lock-foreign' });
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['yarn.lock']);
  });

  it('is not released by whoever lost it to another', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'build.lock');
    const lock = await takeBuildLock(file);
    await writeFile(file, JSON.stringify({ ...holder, host: 'another-machine' }));
    if (!lock.holder) lock.release();
    expect(await readdir(folder)).toEqual(['build.lock']);
  });

  it('goes to one of several processes that find the same dead lock at once', async () => {
    const file = path.join(temporaryFolder(), 'build.lock');
    await writeFile(file, JSON.stringify(holder));
    const lock = pathToFileURL(path.join(projectFolder, 'scripts', 'build', 'buildLock.ts')).href;
    const script = `import { takeBuildLock } from '${lock}'; const { holder } = await takeBuildLock(process.argv[1]); process.stdout.write(holder ? 'held' : 'taken'); process.stdin.resume();`;
    const run = promisify(execFile);
    const others = Array.from({ length: 4 }, () =>
      run(process.execPath, ['--input-type=module', '--eval', script, file], { timeout: 20_000 }),
    );
    // Each keeps running until all have said what they got, so that a lock that was taken stays alive.
    const said = others.map(
      (other) => new Promise<string>((resolve) => other.child.stdout?.once('data', (words: Buffer) => resolve(words.toString()))),
    );
    const words = await Promise.all(said);
    for (const other of others) other.child.stdin?.end();
    await Promise.all(others);
    expect(words.sort()).toEqual(['held', 'held', 'held', 'taken']);
  });
});
