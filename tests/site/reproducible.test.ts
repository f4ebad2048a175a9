import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { differingFiles } from '../../scripts/bench/differingFiles.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { builtSite } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe('a site', () => {
  it('is the same from another folder, in another time zone, language and year, with another umask', async () => {
    const { folder, content } = await builtSite('minamo');
    const place = temporaryFolder();
    const copy = path.join(place, 'まちの 内容');
    const output = path.join(place, 'another place', 'site');
    await cp(content, copy, { recursive: true });
    const settings = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1900000000' };
    const { status, stderr } = runBuild(copy, output, settings, { umask: 0o077 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await differingFiles(folder, output)).toEqual([]);
  });
});
