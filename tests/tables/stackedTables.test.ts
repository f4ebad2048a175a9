import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { csvText } from '../../src/tables/csvText.ts';
import { fixturePlan, minamoPlan } from '../setup/samplePlan.ts';
import { deepPlan, pillarsPlan } from '../setup/shapedPlans.ts';
import { tableOf } from '../setup/tableOf.ts';

const plans: readonly Plan[] = [await minamoPlan(), await fixturePlan('chidori'), deepPlan(), pillarsPlan()];
const folder = mkdtempSync(path.join(tmpdir(), 'hiraku-stack-'));
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
afterAll(() => {
  connection.closeSync();
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

/** The tables of a name of all plans below each other, joined by their headers alone, as DuckDB finds their types. */
function stacked(name: string): string {
  const files = plans.map((plan, place) => {
    const file = path.join(folder, `${place}_${name}.csv`);
    writeFileSync(file, csvText(tableOf(plan, name)));
    return `'${file}'`;
  });
  return `read_csv([${files.join(', ')}], header = true, union_by_name = true, sample_size = -1)`;
}

async function rowsOf(sql: string): Promise<unknown[][]> {
  const rows = (await connection.runAndReadAll(sql)).getRowsJS();
  return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
}

describe('tables of several plans, stacked by their headers', () => {
  it.each(['items', 'levels', 'kpis', 'kpi_values', 'item_parents', 'kpi_items'])('have no column and no row of %s more', async (name) => {
    const read = await connection.runAndReadAll(`SELECT * FROM ${stacked(name)}`);
    expect(read.columnNames()).toEqual(tableOf(deepPlan(), name).columns.map(({ title }) => title));
    expect(read.getRowsJS()).toHaveLength(plans.reduce((sum, plan) => sum + tableOf(plan, name).rows.length, 0));
  });

  it('tell the rows of plans apart by municipality, plan and id', async () => {
    const [[rows, keys, bare] = []] = await rowsOf(
      `SELECT count(*), count(DISTINCT (全国地方公共団体コード, coalesce(計画_ID, ''), ID)), count(DISTINCT ID) FROM ${stacked('items')}`,
    );
    expect([rows, keys]).toEqual([plans.reduce((sum, { items }) => sum + items.length, 0), rows]);
    expect(bare).toBeLessThanOrEqual(Number(rows));
  });

  it('let the KPIs of every level be counted, and their values be computed with', async () => {
    const key = (one: string, other: string) =>
      `${one}.全国地方公共団体コード = ${other}.全国地方公共団体コード AND ${one}.計画_ID IS NOT DISTINCT FROM ${other}.計画_ID`;
    const byDepth = await rowsOf(
      `SELECT i.深さ, count(*) FROM ${stacked('kpis')} k JOIN ${stacked('items')} i ON ${key('k', 'i')} AND k.所属_ID = i.ID GROUP BY 1 ORDER BY 1`,
    );
    const owned = plans.flatMap(({ kpis, items, levels }) =>
      kpis.flatMap(({ ownerId }) => {
        const owner = items.find(({ id }) => id === ownerId);
        return owner ? [levels.findIndex((level) => level.key === owner.level) + 1] : [];
      }),
    );
    const counts = Map.groupBy(owned.sort(), (depth) => depth);
    expect(byDepth).toEqual([...counts].map(([depth, all]) => [depth, all.length]));
    const [[sum] = []] = await rowsOf(`SELECT sum(値) FROM ${stacked('kpi_values')} v WHERE v.区分 = '目標値'`);
    const targets = plans.flatMap(({ kpis }) => kpis.flatMap(({ values }) => values.filter(({ kind }) => kind === 'target')));
    expect(sum).toBeCloseTo(targets.reduce((total, { value }) => total + (value ?? 0), 0));
  });
});
