import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { killBuilds } from '../../scripts/bench/killedBuilds.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { makeBuildFolder } from '../../scripts/build/buildFolder.ts';
import { takeBuildLock } from '../../scripts/build/buildLock.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { builtSite, builtSites } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe('a build that is killed', async () => {
  it('leaves the old site or the new one whole, and the next build leaves nothing of it', async () => {
    const [real, minamo] = await builtSites();
    if (!real || !minamo) throw new Error('Two sites are built for the tests');
    const place = temporaryFolder();
    const output = path.join(place, 'site');
    await cp(minamo.folder, output, { recursive: true });
    const contents = await Promise.all(
      [minamo, real].map(async ({ content, folder }) => ({ content, checksums: await readFile(path.join(folder, 'SHA256SUMS'), 'utf8') })),
    );
    const [first, second] = contents;
    if (!first || !second) throw new Error('Two sites have checksums');
    const moments = Array.from({ length: 3 }, () => Math.round(500 + Math.random() * 8000));
    const builds = await killBuilds(output, [first, second], moments);
    console.info(builds.map(({ after, killed, state }) => `${after} ms: ${killed ? 'killed' : 'ended'}, ${state}`).join('\n'));
    expect(builds.filter(({ state }) => state === 'neither')).toEqual([]);
    const { status, stderr } = runBuild(minamo.content, output);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await readdir(place)).toEqual(['site']);
    expect(await readFile(path.join(output, 'SHA256SUMS'), 'utf8')).toBe(first.checksums);
  });

  it('between the two renames has its last site put back, even by a build that fails', async () => {
    const { folder } = await builtSite('minamo');
    const place = temporaryFolder();
    const output = path.join(place, 'site');
    await cp(folder, path.join(makeBuildFolder(place, 'site'), 'old'), { recursive: true });
    const { status, stderr } = runBuild(path.join(place, 'no-content'), output);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^前のビルドが入れかえの途中で止まっていたので、\S+ に前の公開内容を戻しました。\n/);
    expect(await readdir(place)).toEqual(['site']);
    expect(await siteFiles(output)).toEqual(await siteFiles(folder));
    expect(await checksumFaults(output)).toEqual([]);
  });
});

describe('a build while another is running', async () => {
  it('refuses at once, says which process that is, and changes nothing', async () => {
    const { folder, content } = await builtSite('minamo');
    const place = temporaryFolder();
    const output = path.join(place, 'site');
    await cp(folder, path.join(place, 'copy'), { recursive: true });
    await rename(path.join(place, 'copy'), output);
    await writeFile(path.join(output, 'mark'), '');
    const lock = await takeBuildLock(`${output}.lock`);
    const { status, stdout, stderr } = runBuild(content, output);
    if (!lock.holder) lock.release();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^別のビルドが動いています（プロセス${process.pid}、\\S+、[\\d/]+ [\\d:]+から）。公開用のフォルダーは変えていません。`),
    );
    expect(stderr).toMatch(/そのプロセスがもうないのにこの表示が出るときは、\S+site\.lock を消してください。\n$/);
    expect(await readdir(place)).toEqual(['site']);
    expect(await siteFiles(output)).toContain('mark');
  });
});
