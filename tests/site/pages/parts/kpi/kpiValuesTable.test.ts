import { describe, expect, it } from 'vitest';
import { bigValue } from '../../../../../src/site/pages/parts/kpi/bigValue.ts';
import { kpiValuesTable } from '../../../../../src/site/pages/parts/kpi/kpiValuesTable.ts';
import { baseline, lineOf, makeKpi, makePlan, makeValue, notGiven, notMeasured, target } from '../../../../setup/samplePlan.ts';

describe(kpiValuesTable, () => {
  it('lists the values by year, whatever their order, and names the years without result', () => {
    const kpi = makeKpi([target(39), baseline(15)]);
    const { rows, without } = kpiValuesTable(makePlan([[[1]]], [kpi]), kpi);
    expect(rows.map(({ kind, value, isLacking }) => [kind, value, isLacking])).toEqual([
      ['現状値', '15人', false],
      ['目標値', '39人', false],
    ]);
    expect(without).toEqual({ kind: '実績値', years: '2019〜2024年度', source: '原資料' });
  });

  it('names no such years once there is a result, and marks what is lacking', () => {
    const kpi = makeKpi([baseline(15), makeValue('result', 2020, 20, { note: '速報' }), target(notGiven)]);
    const { rows, without, notes } = kpiValuesTable(makePlan([[[1]]], [kpi]), kpi);
    expect(without).toBeUndefined();
    expect(rows.map(({ isLacking }) => isLacking)).toEqual([false, false, true]);
    expect(notes).toEqual([expect.stringContaining('速報')]);
  });

  it('tells the line of what the source says, and the file of any other value', () => {
    const kpi = makeKpi([baseline(15), makeValue('result', 2020, 20, { source: lineOf('results-2020', 2) })]);
    const { rows } = kpiValuesTable(makePlan([[[1]]], [kpi]), kpi);
    expect(rows.map(({ source }) => [source?.short, source?.address])).toEqual([
      ['13', 'source/#L13'],
      ['results/2020.csv', undefined],
    ]);
  });
});

describe(bigValue, () => {
  it('names the year of a target only where it is not the year of the plan', () => {
    const years = (fiscalYear: number) =>
      bigValue(makeKpi([baseline(1), target(2, { fiscalYear })]), makePlan()).ends.map((end) => end.kind === 'value' && end.remark);
    expect(years(2024)).toEqual(['', '']);
    expect(years(2022)).toEqual(['', '（2022年度）']);
  });

  it('knows words from numbers, and a value that is lacking from one that is not there', () => {
    expect(bigValue(makeKpi([baseline('有'), target(2)]), makePlan()).isWordy).toBe(true);
    const { isWordy, ends } = bigValue(makeKpi([baseline(notMeasured)]), makePlan());
    expect(isWordy).toBe(false);
    expect(ends).toEqual([
      { kind: 'missing', text: '測定なし' },
      { kind: 'missing', text: '記載なし' },
    ]);
  });
});
