import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../../../src/schema/entity/kpi.ts';
import { kpiHead } from '../../../../../src/site/pages/parts/kpi/kpiHead.ts';
import { baseline, lineOf, makeKpi, makePlan, makeValue, realPlan, target } from '../../../../setup/samplePlan.ts';

const headOf = (kpi: Kpi) => kpiHead(makePlan([[[1]]], [kpi]), kpi, [kpi]);

describe(kpiHead, () => {
  it('has no table of values where the chart and the notes say all', async () => {
    const result = makeValue('result', 2020, 20, { source: lineOf('results-2020', 2), note: '速報' });
    const { table, valueNotes } = await headOf(makeKpi([baseline(15), result, target(39)]));
    expect(table).toBeUndefined();
    expect(valueNotes).toEqual([expect.stringContaining('速報')]);
  });

  it('has one, with the notes, where a value stands elsewhere than its KPI', async () => {
    const elsewhere = target(39, { source: lineOf('strategy', 99), note: '別の頁' });
    const { table, valueNotes } = await headOf(makeKpi([baseline(15), elsewhere]));
    expect(table?.rows.map(({ source }) => source?.text)).toEqual([expect.stringContaining('13'), expect.stringContaining('99')]);
    expect(table?.notes).toEqual([expect.stringContaining('別の頁')]);
    expect(valueNotes).toEqual([]);
  });

  it('has one where a value has a field of the plan’s own, or a cell of what is only cited', async () => {
    expect((await headOf(makeKpi([baseline(15), target(39, { fields: { memo: '覚書' } })]))).table).toBeDefined();
    const cited = { document: 'book', line: null, page: '12', place: null, sheet: null, cell: null };
    const kpi = makeKpi([baseline(15, { source: cited, raw: '15人' })], { source: cited });
    expect((await headOf(kpi)).table?.hasRaw).toBe(true);
    const unwritten = makeKpi([baseline(15, { source: cited, raw: null })], { source: cited });
    expect((await headOf(unwritten)).table).toBeUndefined();
  });

  it('has none on the pages of a plan that was read from a transcription alone', async () => {
    const plan = await realPlan();
    const heads = await Promise.all(plan.kpis.filter(({ ownerType }) => ownerType === 'goal').map((kpi) => kpiHead(plan, kpi, plan.kpis)));
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter(({ table }) => table !== undefined)).toEqual([]);
  });
});
