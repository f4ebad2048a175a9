import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { differingFiles } from '../../scripts/bench/differingFiles.ts';
import { markContent, markedKinds } from '../../scripts/bench/markContent.ts';
import { runBuild } from '../../scripts/bench/runBuild.ts';
import { filesWith, unpackedTexts } from '../../scripts/bench/unpackedTexts.ts';
import { builtSite } from '../setup/builtSites.ts';
import { temporaryFolder } from '../setup/temporaryFolder.ts';

describe('what was deleted or altered in the content', () => {
  it('leaves no trace in a site that is built in its place, which is then that of a first build, byte for byte', async () => {
    const { folder, content: fixture, plan } = await builtSite('minamo');
    const place = temporaryFolder();
    const content = path.join(place, 'content');
    const output = path.join(place, 'site');
    await cp(fixture, content, { recursive: true });
    const words = await markContent(content, plan, 'zqmark');
    const first = runBuild(content, output);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    const marked = await unpackedTexts(output);
    for (const word of words) expect(filesWith(marked, word), word).not.toEqual([]);
    expect(filesWith(marked, 'zqmarktreeinitiative')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\.zip$/),
        expect.stringMatching(/\.xlsx$/),
        expect.stringMatching(/^search\/[0-9a-f]{16}\/texts\.js$/),
      ]),
    );

    await rm(content, { recursive: true });
    await cp(fixture, content, { recursive: true });
    const second = runBuild(content, output);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(filesWith(await unpackedTexts(output), 'zqmark')).toEqual([]);
    expect(await differingFiles(folder, output)).toEqual([]);
    expect(words).toHaveLength(markedKinds.length);
  });
});
