import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { differingFiles } from '../../scripts/bench/differingFiles.ts';
import { otherDevice, otherDevicePossible, withoutNetwork, withoutNetworkPossible } from '../../scripts/bench/otherSurroundings.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { projectFolder } from '../../scripts/settings.ts';
import { builtSite } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

const possible = (command: string) => spawnSync('sh', ['-c', command], { cwd: projectFolder }).status === 0;
const offline = possible(withoutNetworkPossible);
const secondDevice = possible(otherDevicePossible);
if (!offline) console.warn('SKIPPED: to build without a network, because unshare is not there or not allowed');
if (!secondDevice) console.warn('SKIPPED: to build onto another device, because there is none here');

describe('a site', async () => {
  const { folder, content } = await builtSite('minamo');

  it(`is the same from another folder, in another time zone, language and year, with another umask${offline ? ', without a network' : ''}`, async () => {
    const place = temporaryFolder();
    const copy = path.join(place, 'まちの 内容');
    const output = path.join(place, 'another place', 'site');
    await cp(content, copy, { recursive: true });
    const settings = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1900000000' };
    const { status, stderr } = runBuild(copy, output, settings, { umask: 0o077, through: offline ? withoutNetwork : [] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await differingFiles(folder, output)).toEqual([]);
  });

  it.skipIf(!secondDevice)('is the same on another device, such as a USB stick', async () => {
    const output = await otherDevice();
    try {
      const { status, stderr } = runBuild(content, path.join(output, 'site'));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(await differingFiles(folder, path.join(output, 'site'))).toEqual([]);
    } finally {
      await rm(output, { recursive: true });
    }
  });
});
