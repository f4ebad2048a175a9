import { describe, expect, it } from 'vitest';
import { targetRowsLayout } from '../../../src/charts/layout/targetRowsLayout.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { baseline, makeKpi, makeValue, minamoPlan, notGiven, notMeasured, realPlan, target } from '../../setup/samplePlan.ts';

const kpis = [...(await realPlan()).kpis, ...(await minamoPlan()).kpis].map((kpi): [string, Kpi] => [kpi.id, kpi]);

type Row = readonly [year: number | null, role: string, at: number | undefined];

function rowsOf(kpi: Kpi): Row[] {
  return targetRowsLayout(kpi).rows.map(({ value, role, at }): Row => [value.fiscalYear, role, at]);
}

describe(targetRowsLayout, () => {
  it.each<[string, Kpi, number, readonly Row[]]>([
    [
      'from 0 to the largest',
      makeKpi([baseline(10), makeValue('target', 2019, 20), target(40)]),
      0,
      [
        [2018, 'baseline', 0.25],
        [2019, 'earlier', 0.5],
        [2024, 'target', 1],
      ],
    ],
    [
      'in the order of the years',
      makeKpi([target(40), makeValue('target', 2019, 20), baseline(10)]),
      0,
      [
        [2018, 'baseline', 0.25],
        [2019, 'earlier', 0.5],
        [2024, 'target', 1],
      ],
    ],
    [
      'with a missing baseline, which has no place',
      makeKpi([baseline(notMeasured), makeValue('target', 2019, 20), target(40)]),
      0,
      [
        [2018, 'baseline', undefined],
        [2019, 'earlier', 0.5],
        [2024, 'target', 1],
      ],
    ],
    [
      'with a blank target',
      makeKpi([baseline(10), target(notGiven)]),
      0,
      [
        [2018, 'baseline', 1],
        [2024, 'target', undefined],
      ],
    ],
    [
      'with a text, which has no place',
      makeKpi([baseline(10), target('全員')]),
      0,
      [
        [2018, 'baseline', 1],
        [2024, 'target', undefined],
      ],
    ],
    [
      'with results',
      makeKpi([baseline(10), target(40), makeValue('result', 2020, 50), makeValue('result', 2019, 5)]),
      0,
      [
        [2018, 'baseline', 0.2],
        [2019, 'result', 0.1],
        [2020, 'result', 1],
        [2024, 'target', 0.8],
      ],
    ],
    [
      'of percentages up to 100',
      makeKpi([baseline(20), target(75)], { unit: '%' }),
      0,
      [
        [2018, 'baseline', 0.2],
        [2024, 'target', 0.75],
      ],
    ],
    [
      'of percentages beyond 100',
      makeKpi([baseline(50), target(200)], { unit: '%' }),
      0,
      [
        [2018, 'baseline', 0.25],
        [2024, 'target', 1],
      ],
    ],
    [
      'with a negative value, the zero inside',
      makeKpi([baseline(-10), target(30)]),
      0.25,
      [
        [2018, 'baseline', 0],
        [2024, 'target', 1],
      ],
    ],
    [
      'with negative values only, the zero at the end',
      makeKpi([baseline(-40), target(-10)]),
      1,
      [
        [2018, 'baseline', 0],
        [2024, 'target', 0.75],
      ],
    ],
    [
      'with zeros only',
      makeKpi([baseline(0), target(0)]),
      0,
      [
        [2018, 'baseline', 0],
        [2024, 'target', 0],
      ],
    ],
    [
      'with no number',
      makeKpi([baseline('有'), target('有')], { unit: null }),
      0,
      [
        [2018, 'baseline', undefined],
        [2024, 'target', undefined],
      ],
    ],
    ['with one value', makeKpi([target(40)]), 0, [[2024, 'target', 1]]],
    ['with no value', makeKpi([]), 0, []],
  ])('places rows %s', (_, kpi, zero, rows) => {
    expect(rowsOf(kpi)).toEqual(rows);
    expect(targetRowsLayout(kpi).zero).toBe(zero);
  });

  it.each(kpis)('gives each value of %s one row, inside the chart if it is a number and nowhere if not', (_, kpi) => {
    const { zero, rows } = targetRowsLayout(kpi);
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set(kpi.values));
    expect(rows).toHaveLength(kpi.values.length);
    for (const { value, at } of rows) {
      expect(at === undefined).toBe(value.value === null);
      for (const share of [zero, at ?? 0]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});
