import { describe, expect, it } from 'vitest';
import { yearLayout } from '../../../src/charts/layout/yearLayout.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import type { KpiValue } from '../../../src/schema/entity/kpiValue.ts';
import { chartText } from '../../../src/wording/ja/chart.ts';
import { baseline, makeKpi, makeValue, minamoPlan, notGiven, notMeasured, realPlan, target } from '../../setup/samplePlan.ts';

describe('chartText.targetRowHeader', () => {
  it.each<[KpiValue, string]>([
    [baseline(1), '2018年度現状'],
    [target(1), '2024年度目標'],
    [makeValue('result', 2020, 1), '2020年度実績'],
  ])('names year and kind of %o', (value, text) => {
    expect(chartText.targetRowHeader(value)).toBe(text);
  });
});

describe('chartText.markLabel', () => {
  it.each<[KpiValue, string]>([
    [baseline(30239), '現状値 30,239人'],
    [target('中3まで'), '目標値 中3まで'],
    [target(notGiven), '目標値 記載なし'],
    [makeValue('result', 2020, 100, { qualifier: 'or-more' }), '実績値 100人以上'],
  ])('names kind and value of %o', (value, text) => {
    expect(chartText.markLabel(makeKpi([value]), value)).toBe(text);
  });
});

describe('chartText.yearDescription', () => {
  it.each<[string, Kpi, string]>([
    [
      'baseline and target',
      makeKpi([baseline(15), target(39)]),
      '2018年度（平成30年度）の現状値は15人。2024年度（令和6年度）の目標値は39人。2019〜2024年度の実績値は原資料になし。',
    ],
    [
      'targets in order of their years, whatever their order in the data',
      makeKpi([baseline(15), target(39), makeValue('target', 2019, 20)]),
      '2018年度（平成30年度）の現状値は15人。2019年度（令和元年度）の目標値は20人。2024年度（令和6年度）の目標値は39人。2019〜2024年度の実績値は原資料になし。',
    ],
    [
      'results, after which nothing is said to be missing',
      makeKpi([baseline(15), target(39), makeValue('result', 2020, 20)]),
      '2018年度（平成30年度）の現状値は15人。2024年度（令和6年度）の目標値は39人。2020年度（令和2年度）の実績値は20人。',
    ],
    [
      'values that are missing',
      makeKpi([baseline(notMeasured), target(notGiven)]),
      '2018年度（平成30年度）の現状値は測定なし。2024年度（令和6年度）の目標値は記載なし。2019〜2024年度の実績値は原資料になし。',
    ],
    ['no value at all', makeKpi([]), '2019〜2024年度の実績値は原資料になし。'],
  ])('tells every fact of the chart: %s', (_, kpi, text) => {
    expect(chartText.yearDescription(kpi, yearLayout(kpi, 2018, 2024).empty)).toBe(text);
  });

  it('says nothing of years without results in a plan of one year', () => {
    const kpi = makeKpi([baseline(15)]);
    expect(chartText.yearDescription(kpi, yearLayout(kpi, 2018, 2018).empty)).toBe('2018年度（平成30年度）の現状値は15人。');
  });

  it('tells every value of every KPI of both plans', async () => {
    for (const { kpis, information: plan } of [await realPlan(), await minamoPlan()]) {
      for (const kpi of kpis) {
        const description = chartText.yearDescription(kpi, yearLayout(kpi, plan.firstFiscalYear, plan.lastFiscalYear).empty);
        for (const { fiscalYear } of kpi.values) expect(description).toContain(`${fiscalYear}年度`);
        expect(description.split('値は').length - 1).toBeGreaterThanOrEqual(kpi.values.length);
        expect(description).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});

describe('chartText.noResults', () => {
  it.each([
    [2019, 2024, '2019〜2024年度の実績値は原資料になし'],
    [2019, 2019, '2019年度の実績値は原資料になし'],
  ])('names the years from %d to %d', (from, to, text) => {
    expect(chartText.noResults({ from, to, isFiscal: true })).toBe(text);
  });
});
