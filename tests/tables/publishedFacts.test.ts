import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { dataFiles } from '../../src/tables/dataFiles.ts';
import { minamoPlan, realPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { comparePublished } from '../setup/publishedFacts.ts';

const real = await realPlan();
const minamo = await minamoPlan();

describe('the published forms of a plan', () => {
  it.each<[string, Plan, number]>([
    ['the real plan', real, 15_000],
    ['the invented plan', minamo, 8000],
    ['the plan of one level', pillarsPlan(), 3000],
    ['the plan of six levels', deepPlan(), 5000],
  ])('tell the same ids, counts, values, sizes and hashes of %s', async (name, plan, least) => {
    const { count, differences } = await comparePublished(plan, await dataFiles(plan));
    console.info(`${name}: ${count} facts of JSON, RDF, StratML and オープンデータ一覧 compared, ${differences.length} differences`);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });
});
