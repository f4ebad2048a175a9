import { describe, expect, it } from 'vitest';
import type { KpiValue } from '../../src/schema/entity/kpiValue.ts';
import { reporting } from '../../src/plan/reporting/reporting.ts';
import { reasonText, runText, stateText } from '../../src/wording/ja/sentences/reporting.ts';
import { baseline, makeKpi, makePlan, makeValue, notMeasured, target } from '../setup/samplePlan.ts';

const publication = {
  value: 12,
  text: null,
  status: 'given',
  qualifier: null,
  note: null,
  stage: 'final',
  numerator: null,
  denominator: null,
  asOf: null,
  source: null,
  sourceUrl: null,
  sourcePlace: null,
  rating: null,
  ratingScale: null,
  comment: null,
} as const;
const published = (year: number, publishedOn: string | null): KpiValue => ({
  ...makeValue('result', year, 12),
  publications: [{ ...publication, publishedOn }],
});

describe(stateText, () => {
  const kpi = makeKpi([
    ...[baseline(10), target(20), published(2019, '2020-09-30'), published(2020, '2021-10-02'), published(2021, null)],
    makeValue('result', 2022, notMeasured, { note: '調査の中止' }),
  ]);
  const made = makePlan([[[1]]], [kpi]);
  const rows = reporting({ ...made, information: { ...made.information, official: true, editionDate: '2025-09-30' } });
  it('tells of each year how its result stands', () => {
    expect(rows.map((row) => `${row.fiscalYear} ${stateText([row])}`)).toMatchInlineSnapshot(`
      [
        "2019 公表済み（2020年9月30日）",
        "2020 公表済み（2021年10月2日、期限から2日）",
        "2021 公表済み",
        "2022 測定なし：調査の中止",
        "2023 期限を過ぎた（365日）",
        "2024 期限前",
      ]
    `);
  });

  it('tells of a run of years how many were late', () => {
    expect([stateText(rows.slice(0, 2)), stateText([])]).toEqual(['公表済み（うち期限の後1年度）', '']);
  });
});

describe(runText, () => {
  it('names one year, or both ends', () => {
    expect([runText(2020, 2020), runText(2020, 2023)]).toEqual(['2020年度', '2020〜2023年度']);
  });
});

describe(reasonText, () => {
  it('is the status, and the note where there is one', () => {
    expect([reasonText('測定なし', null), reasonText('測定なし', '調査の中止')]).toEqual(['測定なし', '測定なし：調査の中止']);
  });
});
