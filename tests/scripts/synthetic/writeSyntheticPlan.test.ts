import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSyntheticPlan } from '../../../scripts/synthetic/writeSyntheticPlan.ts';
import { formatProblems } from '../../../src/plan/problem/problem.ts';
import { readPlan } from '../../../src/plan/readPlan.ts';
import { temporaryFolder } from '../../setup/temporaryFolder.ts';
import { itemsOf } from '../../setup/samplePlan.ts';

async function written(initiatives: number, seed: number): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder();
  await writeSyntheticPlan(folder, { initiatives, seed });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
  return new Map(files.sort().map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]));
}

describe(writeSyntheticPlan, () => {
  it.each([
    [8, 3],
    [12, 1],
    [13, 2],
    [200, 7],
  ])('writes %i initiatives of seed %i without a problem', async (initiatives, seed) => {
    const folder = temporaryFolder();
    await writeSyntheticPlan(folder, { initiatives, seed });
    const { plan, problems } = await readPlan(folder);
    expect(formatProblems(problems)).toBe(formatProblems([]));
    expect(plan && itemsOf(plan, 'initiative')).toHaveLength(initiatives);
  });

  it('writes the same bytes for the same seed, and others for another', async () => {
    const first = await written(12, 5);
    expect(await written(12, 5)).toEqual(first);
    expect((await written(12, 6)).get('sources/synthetic-plan.txt')).not.toBe(first.get('sources/synthetic-plan.txt'));
  });

  it('has whatever real plans have: every kind of change, missing and worded values, zeros, lost percent formats, bounds', async () => {
    const folder = temporaryFolder();
    await writeSyntheticPlan(folder, { initiatives: 400, seed: 1 });
    const { plan } = await readPlan(folder);
    const values = plan?.kpis.flatMap((kpi) => kpi.values) ?? [];
    expect([...new Set(plan?.changes.map(({ type }) => type))].sort()).toEqual([
      'added',
      'possibly-ended',
      'removed',
      'renamed',
      'revised',
    ]);
    expect([...new Set(values.map(({ status }) => status))].sort()).toEqual([
      'given',
      'not-given',
      'not-measured',
      'not-numeric',
      'withdrawn',
    ]);
    expect([...new Set(plan?.kpis.map(({ direction }) => direction))].sort()).toEqual([
      'at-least',
      'at-most',
      'decrease',
      'increase',
      'maintain',
      'unclear',
    ]);
    expect(values.filter(({ kind, value }) => kind === 'baseline' && value === 0).length).toBeGreaterThan(5);
    expect(values.filter(({ raw, unit }) => unit === '%' && /^0\.\d+$/.test(raw ?? '')).length).toBeGreaterThan(0);
    expect(values.filter(({ qualifier }) => qualifier === 'or-more').length).toBeGreaterThan(0);
    const initiatives = plan ? itemsOf(plan, 'initiative') : [];
    expect(initiatives.filter(({ departments }) => departments.length === 0).length).toBeGreaterThan(0);
    expect(plan?.departments).toHaveLength(30);
    expect(new Set(initiatives.map(({ title }) => title)).size).toBe(400);
  });

  it('has overviews of a real plan’s length', async () => {
    const folder = temporaryFolder();
    await writeSyntheticPlan(folder, { initiatives: 400, seed: 1 });
    const { plan } = await readPlan(folder);
    const lengths = (plan ? itemsOf(plan, 'initiative') : []).map(({ overview }) => overview?.length ?? 0).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThanOrEqual(70);
    expect(lengths[200]).toBeGreaterThan(130);
    expect(lengths.at(-1)).toBeLessThanOrEqual(270);
  });

  it('finds ever new compounds in a larger plan', async () => {
    const compounds = async (initiatives: number) =>
      new Set((await written(initiatives, 1)).get('sources/synthetic-plan.txt')?.match(/\p{sc=Han}{2,}|[\p{sc=Katakana}ー]{2,}/gu)).size;
    const small = await compounds(100);
    expect(await compounds(800)).toBeGreaterThan(2 * small);
  });

  it('refuses a plan too small for its goals', async () => {
    await expect(writeSyntheticPlan(temporaryFolder(), { initiatives: 7, seed: 1 })).rejects.toThrow(
      'A synthetic plan has at least 8 initiatives, not 7',
    );
  });
});
