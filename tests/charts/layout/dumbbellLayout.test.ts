import { describe, expect, it } from 'vitest';
import { dumbbellLayout, type DumbbellLayout } from '../../../src/charts/layout/dumbbellLayout.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { baseline, makeKpi, makeValue, minamoPlan, notGiven, notMeasured, realPlan, target, withdrawn } from '../../setup/samplePlan.ts';

const kpis = [...(await realPlan()).kpis, ...(await minamoPlan()).kpis].map((kpi): [string, Kpi] => [kpi.id, kpi]);

function sharesOf(layout: DumbbellLayout): number[] {
  return Object.values(layout).filter((part) => typeof part === 'number');
}

describe(dumbbellLayout, () => {
  it.each<[string, Kpi, DumbbellLayout]>([
    [
      'from 0 to the larger value',
      makeKpi([baseline(10), target(40)]),
      { kind: 'change', zero: 0, baseline: 0.25, target: 1, close: false },
    ],
    ['with a falling value', makeKpi([baseline(40), target(10)]), { kind: 'change', zero: 0, baseline: 1, target: 0.25, close: false }],
    ['with a baseline of 0', makeKpi([baseline(0), target(5)]), { kind: 'change', zero: 0, baseline: 0, target: 1, close: false }],
    ['with a target of 0', makeKpi([baseline(10), target(0)]), { kind: 'change', zero: 0, baseline: 1, target: 0, close: false }],
    [
      'of percentages from 0 to 100',
      makeKpi([baseline(20), target(50)], { unit: '%' }),
      { kind: 'change', zero: 0, baseline: 0.2, target: 0.5, close: false },
    ],
    [
      'of percentages beyond 100',
      makeKpi([baseline(50), target(200)], { unit: '%' }),
      { kind: 'change', zero: 0, baseline: 0.25, target: 1, close: false },
    ],
    [
      'of a negative and a positive value, the zero between',
      makeKpi([baseline(-10), target(30)]),
      { kind: 'change', zero: 0.25, baseline: 0, target: 1, close: false },
    ],
    [
      'of two negative values, the zero at the end',
      makeKpi([baseline(-40), target(-10)]),
      { kind: 'change', zero: 1, baseline: 0, target: 0.75, close: false },
    ],
    [
      'of a negative percentage, 100 still at the end',
      makeKpi([baseline(-100), target(50)], { unit: '%' }),
      { kind: 'change', zero: 0.5, baseline: 0, target: 0.75, close: false },
    ],
    ['of values close together', makeKpi([baseline(96), target(100)]), { kind: 'change', zero: 0, baseline: 0.96, target: 1, close: true }],
    [
      'of values a tenth apart, which are far enough',
      makeKpi([baseline(75), target(100)]),
      { kind: 'change', zero: 0, baseline: 0.75, target: 1, close: false },
    ],
  ])('places dot and ring %s', (_, kpi, layout) => {
    expect(dumbbellLayout(kpi)).toEqual(layout);
  });

  it.each<[string, Kpi, DumbbellLayout]>([
    ['a positive value, at the end', makeKpi([baseline(5), target(5)]), { kind: 'keep', zero: 0, at: 1 }],
    ['a percentage', makeKpi([baseline(40), target(40)], { unit: '%' }), { kind: 'keep', zero: 0, at: 0.4 }],
    ['zero, at the zero', makeKpi([baseline(0), target(0)]), { kind: 'keep', zero: 0, at: 0 }],
    ['a negative value, the zero at the end', makeKpi([baseline(-5), target(-5)]), { kind: 'keep', zero: 1, at: 0 }],
  ])('places the dot inside its ring for the keeping of %s', (_, kpi, layout) => {
    expect(dumbbellLayout(kpi)).toEqual(layout);
  });

  it.each<[string, Kpi, DumbbellLayout]>([
    ['a target that was not measured', makeKpi([baseline(18), target(notMeasured)]), { kind: 'lone', shows: 'baseline' }],
    ['a blank target', makeKpi([baseline(18), target(notGiven)]), { kind: 'lone', shows: 'baseline' }],
    ['a withdrawn target', makeKpi([baseline(0), target(withdrawn)]), { kind: 'lone', shows: 'baseline' }],
    ['no target', makeKpi([baseline(18)]), { kind: 'lone', shows: 'baseline', only: true }],
    ['a baseline that was not measured', makeKpi([baseline(notMeasured), target(10)]), { kind: 'lone', shows: 'target' }],
    ['no baseline', makeKpi([target(10)]), { kind: 'lone', shows: 'target', only: true }],
  ])('has no scale and so no place for %s', (_, kpi, layout) => {
    expect(dumbbellLayout(kpi)).toEqual(layout);
  });

  it.each<[string, Kpi]>([
    ['both are texts', makeKpi([baseline('中3まで'), target('中3まで')], { unit: null })],
    ['the target is a text', makeKpi([baseline(87.3), target('希望者の100%')], { unit: '%' })],
    ['the baseline is a text', makeKpi([baseline('一部'), target(12)])],
    ['one is a text and the other missing', makeKpi([baseline('設置済み'), target(notGiven)], { unit: null })],
    ['both are missing', makeKpi([baseline(notMeasured), target(notGiven)])],
    ['there is no value', makeKpi([])],
    ['there are results only', makeKpi([makeValue('result', 2020, 5)])],
  ])('has no marks where %s', (_, kpi) => {
    expect(dumbbellLayout(kpi)).toEqual({ kind: 'none' });
  });

  it('takes the latest of several targets, whatever their order', () => {
    expect(dumbbellLayout(makeKpi([target(40), baseline(10), makeValue('target', 2019, 90)]))).toEqual({
      kind: 'change',
      zero: 0,
      baseline: 0.25,
      target: 1,
      close: false,
    });
  });

  it.each(kpis)('keeps every mark of %s inside the chart', (_, kpi) => {
    for (const share of sharesOf(dumbbellLayout(kpi))) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it.each(kpis)('shows a value of %s as a mark only if it is a number', (_, kpi) => {
    const layout = dumbbellLayout(kpi);
    const ends = kpi.values.filter(({ kind }) => kind !== 'result');
    if (layout.kind === 'change' || layout.kind === 'keep')
      expect(ends.filter(({ value }) => value !== null).length).toBeGreaterThanOrEqual(2);
    else expect(ends.some(({ value }) => value === null)).toBe(true);
  });
});
