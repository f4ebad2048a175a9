import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DrawRequest } from '../../../scripts/build/drawProcess.ts';
import { startHelper } from '../../../scripts/build/helperProcess.ts';
import { minamoPlan } from '../../setup/samplePlan.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe(startHelper, () => {
  it('says which program ended without an answer', async () => {
    const { answer } = await startHelper('noSuchProcess.ts', {});
    await expect(answer).rejects.toThrow(/^noSuchProcess\.ts ended without an answer: exit 1\n[^]*Cannot find module/);
  });

  it('says so too where the program could not do its work', async () => {
    const folder = path.join(temporaryFolder(), 'site');
    await mkdir(folder);
    await writeFile(path.join(folder, 'data'), 'a file where a folder should be');
    const request: DrawRequest = { folder, plan: await minamoPlan() };
    const { answer } = await startHelper('drawProcess.ts', request);
    await expect(answer).rejects.toThrow(/^drawProcess\.ts ended without an answer: exit 1\n[^]*ENOTDIR/);
  });

  it('can be stopped before it answers', async () => {
    const request: DrawRequest = { folder: temporaryFolder(), plan: await minamoPlan() };
    const { answer, stop } = await startHelper('drawProcess.ts', request);
    stop();
    await expect(answer).rejects.toThrow('drawProcess.ts ended without an answer: exit null');
  });
});
