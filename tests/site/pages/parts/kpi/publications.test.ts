import { describe, expect, it } from 'vitest';
import { kpiValuesTable } from '../../../../../src/site/pages/parts/kpi/kpiValuesTable.ts';
import type { Publication } from '../../../../../src/schema/entity/results/result.ts';
import { baseline, lineOf, makeKpi, makePlan, makeValue, target } from '../../../../setup/samplePlan.ts';

const plain: Publication = {
  ...{ value: 20, text: null, status: 'given', qualifier: null, note: null, publishedOn: null, stage: 'final' },
  ...{ numerator: null, denominator: null, asOf: null, source: null, sourceUrl: null, sourcePlace: null },
  ...{ comment: null, rating: null, ratingScale: null },
};

/** The table of a KPI whose result of 2020 was published so, the latest first. */
function tableOf(...publications: readonly Publication[]) {
  const kpi = makeKpi([
    baseline(15),
    makeValue('result', 2020, 20, { source: { ...lineOf('results-2020', 1), line: null }, publications: [...publications] }),
    target(39),
  ]);
  const plan = makePlan([[[1]]], [kpi]);
  const ratingScales = [
    { id: 'r2', title: '令和2年度 進捗評価', source: '実施状況報告書', grades: [{ code: 'B', meaning: 'おおむね順調' }] },
  ];
  return kpiValuesTable({ ...plan, information: { ...plan.information, ratingScales } }, kpi);
}

describe('the publications of a result', () => {
  it('add no column and no sentence where nothing is said of them', () => {
    const { publication, notes, earlier } = tableOf(plain);
    expect(publication).toEqual({ publishedOn: false, stage: false, source: false });
    expect([notes, earlier]).toEqual([[], undefined]);
  });

  it('are told with day, stage and source', () => {
    const { publication, rows } = tableOf({
      ...plain,
      ...{ publishedOn: '2021-06-01', stage: 'provisional', source: '統計書', sourcePlace: '表3', sourceUrl: 'https://www.city.example/' },
    });
    expect(publication).toEqual({ publishedOn: true, stage: true, source: true });
    expect(rows.map((row) => row.publication)).toEqual([
      { publishedOn: '', stage: '', source: '', sourceUrl: undefined },
      { publishedOn: '2021年6月1日', stage: '速報値', source: '統計書 表3', sourceUrl: 'https://www.city.example/' },
      { publishedOn: '', stage: '', source: '', sourceUrl: undefined },
    ]);
  });

  it('lead to the file of the year that the site publishes', () => {
    expect(tableOf(plain).rows[1]?.source).toMatchObject({ short: 'results/2020.csv', file: 'data/results/2020.csv', address: undefined });
  });

  it('say what the municipality says, how it was computed, and its grade with what it means', () => {
    const { notes } = tableOf({
      ...plain,
      ...{ numerator: 20, denominator: 1000, asOf: '2021-03-31', comment: '雨が多かったためです。', rating: 'B', ratingScale: 'r2' },
    });
    expect(notes).toEqual([
      '分子と分母（2020年度（令和2年度）の実績値）：20 ÷ 1,000',
      '測った日（2020年度（令和2年度）の実績値）：2021年3月31日',
      '市の説明（2020年度（令和2年度）の実績値）：雨が多かったためです。',
      '市の評価（2020年度（令和2年度）の実績値）：B（おおむね順調。令和2年度 進捗評価、実施状況報告書）',
    ]);
  });

  it('keep what was published before, with its stage, day and source', () => {
    const { rows, publication, earlier } = tableOf(
      { ...plain, publishedOn: '2021-09-01', stage: 'corrected', comment: '重複を除きました。' },
      { ...plain, publishedOn: '2021-07-01', value: 22 },
      { ...plain, publishedOn: '2021-05-01', value: 25, qualifier: 'about', stage: 'provisional', source: '速報', comment: '集計中です。' },
    );
    expect(rows[1]?.value).toBe('20人');
    expect(publication.stage).toBe(true);
    expect(earlier).toEqual({
      title: '前に公表した値（2）',
      values: [
        '2020年度（令和2年度）：22人（確報値、2021年7月1日公表）',
        '2020年度（令和2年度）：約25人（速報値、2021年5月1日公表、出典：速報）集計中です。',
      ],
    });
  });

  it('mark a text, which needs room, and no number', () => {
    expect(tableOf(plain).rows.map(({ isText }) => isText)).toEqual([false, false, false]);
    const kpi = makeKpi([makeValue('result', 2020, '中学校卒業まで無料（令和元年10月から所得制限なし）')]);
    expect(kpiValuesTable(makePlan([[[1]]], [kpi]), kpi).rows.map(({ isText }) => isText)).toEqual([true]);
  });
});
