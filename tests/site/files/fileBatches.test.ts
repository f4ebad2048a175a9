import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../../src/addresses/fileAddress.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { chartFileAddresses, chartFileBatches, pictureId } from '../../../src/site/files/chartFiles.ts';
import { fileBatches } from '../../../src/site/files/plannedFiles.ts';
import { madeFiles, publishedFile, publishedFiles, publishedText } from '../../../src/site/files/publishedFile.ts';
import { dataFiles } from '../../../src/tables/dataFiles.ts';
import { schemaFiles } from '../../../src/tables/schemaFiles.ts';
import { minamoPlan, realPlan } from '../../setup/samplePlan.ts';

const plans: readonly [string, Plan][] = [
  ['the real plan', await realPlan()],
  ['the invented plan', await minamoPlan()],
];

describe.each(plans)('the files beside the pages of %s', (_, plan) => {
  it('are every data file, every schema and the files of every chart, each once', async () => {
    const addresses: string[] = [];
    for await (const batch of fileBatches(plan, chartFileBatches(plan))) for (const { address } of batch) addresses.push(address);
    expect(new Set(addresses).size).toBe(addresses.length);
    const data = [...(await dataFiles(plan)), ...schemaFiles(plan)].map(({ address }) => address);
    const charts = [pictureId, ...plan.kpis.map(({ id }) => id)].flatMap((id) => Object.values(chartFileAddresses(plan, id)));
    expect(new Set(addresses).isSupersetOf(new Set([...data, ...charts]))).toBe(true);
    expect(addresses.filter((address) => !data.includes(address)).every((address) => address.startsWith('data/charts/'))).toBe(true);
  });

  it('come in an order in which the pages of initiatives need not wait for the workbook and the archive', async () => {
    const order = [...(await madeFiles(plan)).keys()];
    const last = Math.max(
      ...plan.kpis.flatMap(({ id }) => [order.indexOf(chartAddress(id, 'svg')), order.indexOf(chartAddress(id, 'csv'))]),
    );
    for (const extension of ['.xlsx', '.zip']) expect(order.findIndex((address) => address.endsWith(extension))).toBeGreaterThan(last);
  });

  it('tell their size and hash by their address, and fail where nothing is published', async () => {
    const [file] = await dataFiles(plan);
    const told = await publishedFile(plan, file?.address ?? '');
    expect(told).toMatchObject({
      address: file?.address,
      bytes: file?.bytes,
      sha256: file?.sha256,
      table: { name: file?.table?.name, rowCount: file?.table?.rows.length },
    });
    expect('content' in told).toBe(false);
    expect((await publishedFiles(plan)).map(({ address }) => address)).toEqual([...(await madeFiles(plan)).keys()]);
    expect(await publishedText(plan, file?.address ?? '')).toBe(new TextDecoder().decode(file?.content));
    await expect(publishedFile(plan, 'data/nothing.csv')).rejects.toThrow('No file is published at data/nothing.csv');
  });
});
