import { describe, expect, it } from 'vitest';
import { bigValue } from '../../../../../src/site/pages/parts/kpi/bigValue.ts';
import { publicationOf } from '../../../../setup/publicationOf.ts';
import { baseline, makeKpi, makePlan, makeValue, notMeasured, target } from '../../../../setup/samplePlan.ts';

const plan = makePlan();
const toldOf = (...values: Parameters<typeof makeKpi>[0]) =>
  bigValue(makeKpi(values), plan).ends.map((end) =>
    end.kind === 'value'
      ? `${end.role}: ${end.lead} ${end.parts.main}${end.parts.unit}${end.remark}`
      : `${end.role}: ${end.lead} ${end.text}`,
  );

describe(bigValue, () => {
  it('tells where a KPI starts and where it is to go, without further words', () => {
    expect(toldOf(baseline(63), target(150))).toEqual(['start:  63人', 'end:  150人']);
  });

  it('tells the latest result with its year between them, and what each is', () => {
    expect(toldOf(baseline(63), makeValue('result', 2020, 80), makeValue('result', 2023, 133), target(150))).toEqual([
      'start: 現状 63人',
      'result: 実績 133人（2023年度）',
      'end: 目標 150人',
    ]);
  });

  it('passes over a later year that was not measured', () => {
    expect(toldOf(baseline(63), makeValue('result', 2020, 80), makeValue('result', 2021, notMeasured), target(150))[1]).toBe(
      'result: 実績 80人（2020年度）',
    );
  });

  it('says where a result is not final, and where the KPI has no start', () => {
    const provisional = makeValue('result', 2020, 80, { publications: [publicationOf('provisional')] });
    expect(toldOf(baseline(notMeasured), provisional, target(150))).toEqual([
      'start: 現状 測定なし',
      'result: 実績 80人（2020年度、速報値）',
      'end: 目標 150人',
    ]);
  });
});
