import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../scripts/build/drawnCharts.ts';
import { chartFileBatches } from '../../../src/site/files/chartFiles.ts';
import { fileFacts } from '../../../src/tables/dataFile.ts';
import { minamoPlan } from '../../setup/samplePlan.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';

describe(drawCharts, async () => {
  const plan = await minamoPlan();
  const wanted = [...chartFileBatches(plan)].flat();

  it('gives the files of a small plan to be written by whoever asks', async () => {
    const folder = temporaryFolder();
    const { batches } = await drawCharts(folder, plan);
    expect((await Array.fromAsync(batches)).flat()).toEqual(wanted);
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes those of a large plan elsewhere, the same bytes, and tells of each', async () => {
    const folder = temporaryFolder();
    const { batches } = await drawCharts(folder, plan, plan.kpis.length);
    expect((await Array.fromAsync(batches)).flat()).toEqual(wanted.map((file) => JSON.parse(JSON.stringify(fileFacts(file))) as unknown));
    for (const { address, content } of wanted) expect(new Uint8Array(await readFile(path.join(folder, address)))).toEqual(content);
  });
});
