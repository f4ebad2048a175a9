import { describe, expect, it } from 'vitest';
import { yearLayout, type YearLayout, type YearMark } from '../../../src/charts/layout/yearLayout.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import { baseline, makeKpi, makeValue, minamoPlan, notGiven, notMeasured, realPlan, target, withdrawn } from '../../setup/samplePlan.ts';

/** The heights of the chart that the stylesheet's type needs: letters reach so far above and below their line. */
const ascent = 13;
const descent = 4;
const radius = 7;

const plans = [await realPlan(), await minamoPlan()] as const;
const planKpis = plans.flatMap(({ information: plan, kpis }) =>
  kpis.map((kpi): [string, Kpi, number | null, number | null] => [kpi.id, kpi, plan.firstFiscalYear, plan.lastFiscalYear]),
);

const [low, high] = [baseline(1), target(1000)];
const oddKpis: readonly [string, Kpi, number, number][] = [
  ['a baseline just above the axis', makeKpi([low, high]), 2018, 2024],
  ['a falling value that ends just above the axis', makeKpi([baseline(1000), target(1)], { direction: 'decrease' }), 2018, 2024],
  ['two values just above the axis and one far up', makeKpi([low, makeValue('target', 2019, 30), high]), 2018, 2024],
  ['a negative baseline', makeKpi([baseline(-5), target(12)]), 2018, 2024],
  ['a negative target', makeKpi([baseline(12), target(-5)]), 2018, 2024],
  ['negative values only', makeKpi([baseline(-12), target(-5)]), 2018, 2024],
  ['zeros only', makeKpi([baseline(0), target(0)]), 2018, 2024],
  ['the same value twice', makeKpi([baseline(7), target(7)]), 2018, 2024],
  ['huge values', makeKpi([baseline(98_765_432_100), target(123_456_789_012)], { unit: '円' }), 2018, 2024],
  ['tiny values', makeKpi([baseline(0.05), target(0.035)], { unit: 'ppm' }), 2018, 2024],
  [
    'a result in every year',
    makeKpi([low, ...[2019, 2020, 2021, 2022, 2023, 2024].map((year) => makeValue('result', year, year - 2018)), high]),
    2018,
    2024,
  ],
  ['results that go below zero', makeKpi([baseline(10), makeValue('result', 2019, -20), target(20)]), 2018, 2024],
  ['a missing baseline and two targets', makeKpi([baseline(notMeasured), makeValue('target', 2019, 5), target(9)]), 2018, 2024],
  ['a text among numbers', makeKpi([baseline(1), makeValue('result', 2019, 2), target('全員')]), 2018, 2024],
  ['one number', makeKpi([baseline(5), target(notGiven)]), 2018, 2024],
  ['a withdrawn target', makeKpi([baseline(0), target(withdrawn)]), 2018, 2024],
  ['texts only', makeKpi([baseline('有'), target('有')], { unit: null }), 2018, 2024],
  ['nothing but gaps', makeKpi([baseline(notMeasured), target(notGiven)]), 2018, 2024],
  ['no value', makeKpi([]), 2018, 2024],
  ['one year', makeKpi([baseline(5)]), 2018, 2018],
  ['twenty years', makeKpi([low, makeValue('target', 2037, 5)]), 2018, 2037],
];
const everyKpi = [...planKpis, ...oddKpis];
const scaled = everyKpi.filter(([, ...kpi]) => yearLayout(...kpi).grid.length > 0);
const withEmptyYears = everyKpi.filter(([, ...kpi]) => yearLayout(...kpi).empty !== undefined);

function markOf(layout: YearLayout, role: YearMark['role']): YearMark | undefined {
  return layout.marks.find((mark) => mark.role === role);
}

function numbersIn(layout: YearLayout): number[] {
  const { height, axisY, years, grid, marks, path, empty } = layout;
  return [
    height,
    axisY,
    ...years.map(({ x }) => x),
    ...grid.flatMap(({ tick, y }) => [tick, y]),
    ...marks.flatMap(({ x, y, label }) => [x, y, ...(label ? [label.x, label.y] : [])]),
    ...path.flatMap(({ x, y }) => [x, y]),
    ...(empty ? [empty.from, empty.to, empty.y] : []),
  ];
}

describe(yearLayout, () => {
  it('places baseline and target at the ends of the years, from 0 up on round ticks', () => {
    const layout = yearLayout(makeKpi([baseline(10), target(40)]), 2018, 2024);
    const [first, last] = [layout.years[0], layout.years.at(-1)];
    expect(layout.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(layout.grid.map(({ tick }) => tick)).toEqual([0, 10, 20, 30, 40]);
    expect(layout.grid.map(({ y }) => y)).toEqual([160, 129, 98, 67, 36]);
    expect(layout.marks.map(({ role, form, x, y }) => ({ role, form, x, y }))).toEqual([
      { role: 'baseline', form: 'number', x: first?.x, y: 129 },
      { role: 'target', form: 'number', x: last?.x, y: 36 },
    ]);
    expect(layout.path).toEqual([
      { x: first?.x, y: 129 },
      { x: last?.x, y: 36 },
    ]);
    expect(layout).toMatchObject({ axisY: 160, joins: 'promise' });
  });

  it('spaces the years evenly from left to right', () => {
    const xs = yearLayout(makeKpi([baseline(10), target(40)]), 2018, 2024).years.map(({ x }) => x);
    const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo((xs[6] ?? 0) / 6 - (xs[0] ?? 0) / 6, 10);
    expect(xs[0]).toBeGreaterThan(0);
    expect(xs[6]).toBeLessThan(1);
  });

  it('puts the label of a rising baseline below its mark and that of its target above', () => {
    const layout = yearLayout(makeKpi([baseline(10), target(40)]), 2018, 2024);
    const [from, to] = [markOf(layout, 'baseline'), markOf(layout, 'target')];
    expect(from?.label?.y).toBeGreaterThan(from?.y ?? Infinity);
    expect(to?.label?.y).toBeLessThan(to?.y ?? -Infinity);
    expect([from?.label?.anchor, to?.label?.anchor]).toEqual(['start', 'end']);
  });

  it('puts the label of a falling baseline above its mark and that of its target below', () => {
    const layout = yearLayout(makeKpi([baseline(40), target(10)], { direction: 'decrease' }), 2018, 2024);
    const [from, to] = [markOf(layout, 'baseline'), markOf(layout, 'target')];
    expect(from?.label?.y).toBeLessThan(from?.y ?? -Infinity);
    expect(to?.label?.y).toBeGreaterThan(to?.y ?? Infinity);
  });

  it('tells an earlier target from the last one and joins the ends through it', () => {
    const layout = yearLayout(makeKpi([baseline(10), target(40), makeValue('target', 2019, 20)]), 2018, 2024);
    expect(layout.marks.map(({ role }) => role)).toEqual(['baseline', 'earlier', 'target']);
    expect(layout.path).toHaveLength(3);
  });

  it('leaves results out of the line that only joins the ends', () => {
    const layout = yearLayout(makeKpi([baseline(10), target(40), makeValue('result', 2020, 5)]), 2018, 2024);
    expect(layout.marks.map(({ role }) => role)).toEqual(['baseline', 'result', 'target']);
    expect(layout.path.map(({ x }) => x)).toEqual([layout.years[0]?.x, layout.years[6]?.x]);
  });

  it.each([
    ['a negative baseline', makeKpi([baseline(-5), target(12)])],
    ['a negative target', makeKpi([baseline(12), target(-5)])],
    ['negative values only', makeKpi([baseline(-12), target(-5)])],
  ])('has the zero inside the chart for %s', (_, kpi) => {
    const layout = yearLayout(kpi, 2018, 2024);
    const zero = layout.grid.find(({ tick }) => tick === 0);
    expect(zero?.y).toBeGreaterThanOrEqual(36);
    expect(zero?.y).toBeLessThan(layout.axisY);
    for (const { value, y } of layout.marks) expect(Math.sign((zero?.y ?? NaN) - y)).toBe(Math.sign(value.value ?? NaN));
  });

  it.each([
    ['one number and a gap', makeKpi([baseline(5), target(notGiven)]), ['number', 'missing'], 'missing'],
    ['a gap and one number', makeKpi([baseline(notMeasured), target(5)]), ['missing', 'number'], 'missing'],
    ['texts', makeKpi([baseline('有'), target('有')], { unit: null }), ['text', 'text'], 'texts'],
    ['a number and a text', makeKpi([baseline(87.3), target('全員')], { unit: '%' }), ['number', 'text'], 'missing'],
    ['gaps', makeKpi([baseline(notMeasured), target(notGiven)]), ['missing', 'missing'], 'missing'],
  ] as const)('has no scale for %s, all marks on one line', (_, kpi, forms, joins) => {
    const layout = yearLayout(kpi, 2018, 2024);
    expect(layout.grid).toEqual([]);
    expect(layout.marks.map(({ form }) => form)).toEqual(forms);
    expect(new Set(layout.marks.map(({ y }) => y)).size).toBe(1);
    expect(layout.marks[0]?.y).toBeLessThan(layout.axisY);
    expect(layout.joins).toBe(joins);
  });

  it.each([
    ['a missing baseline', makeKpi([baseline(notMeasured), makeValue('target', 2019, 5), target(9)])],
    ['a blank target', makeKpi([baseline(5), makeValue('target', 2019, 9), target(notGiven)])],
    ['a text', makeKpi([baseline(1), makeValue('result', 2019, 2), target('全員')])],
  ])('joins nothing to %s, which has no place on a scale', (_, kpi) => {
    const layout = yearLayout(kpi, 2018, 2024);
    expect(layout.grid.length).toBeGreaterThan(1);
    const placeless = layout.marks.filter(({ form }) => form !== 'number');
    expect(placeless).toHaveLength(1);
    for (const { x } of placeless) expect(layout.path.map((point) => point.x)).not.toContain(x);
  });

  it('has no marks and no line for a KPI without values', () => {
    expect(yearLayout(makeKpi([]), 2018, 2024)).toMatchObject({ marks: [], path: [], grid: [] });
  });

  it('says which years have no result until there is one, and is lower without the note', () => {
    const [without, withOne] = [
      makeKpi([baseline(36), target(40)]),
      makeKpi([baseline(36), target(40), makeValue('result', 2020, 38)]),
    ].map((kpi) => yearLayout(kpi, 2018, 2024));
    expect(without?.height).toBeGreaterThan(withOne?.height ?? Infinity);
    expect(yearLayout(makeKpi([baseline(36), target(40)]), 2018, 2024).empty).toMatchObject({ from: 2019, to: 2024 });
    expect(yearLayout(makeKpi([baseline(36), target(40), makeValue('result', 2020, 38)]), 2018, 2024).empty).toBeUndefined();
    expect(yearLayout(makeKpi([baseline(5)]), 2018, 2018).empty).toBeUndefined();
  });

  it.each([
    [2018, 2025, 8],
    [2018, 2026, 5],
    [2018, 2037, 6],
  ])('labels the years from %d to %d so that they do not touch', (first, last, count) => {
    const labelled = yearLayout(makeKpi([]), first, last).years.filter((year) => year.labelled);
    expect(labelled).toHaveLength(count);
    expect(labelled[0]?.year).toBe(first);
    expect(labelled.at(-1)?.year).toBe(last);
    for (const [index, { year }] of labelled.entries())
      if (index > 0 && count < 8) expect(year - (labelled[index - 1]?.year ?? 0)).toBeGreaterThan(1);
  });

  it.each(everyKpi)('gives only finite numbers for %s', (_, kpi, first, last) => {
    expect(numbersIn(yearLayout(kpi, first, last)).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it.each(everyKpi)('gives each value of %s one mark, in the order of the years', (_, kpi, first, last) => {
    const { marks } = yearLayout(kpi, first, last);
    expect(new Set(marks.map(({ value }) => value))).toEqual(new Set(kpi.values));
    expect(marks.map(({ value }) => value.fiscalYear)).toEqual(
      kpi.values.map(({ fiscalYear }) => fiscalYear).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    for (const { value, form } of marks) expect(form === 'number').toBe(value.value !== null);
  });

  it.each(everyKpi)('keeps marks, lines and labels of %s inside the chart', (_, kpi, first, last) => {
    const { height, years, grid, marks, axisY } = yearLayout(kpi, first, last);
    for (const { x } of [...years, ...marks, ...marks.flatMap(({ label }) => label ?? [])]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
    }
    for (const { y } of [...marks, ...grid]) {
      expect(y).toBeGreaterThanOrEqual(radius);
      expect(y).toBeLessThanOrEqual(axisY);
    }
    for (const { label } of marks) if (label) expect(label.y - ascent).toBeGreaterThanOrEqual(0);
    expect(axisY + 42 + descent).toBeLessThanOrEqual(height);
  });

  it.each(everyKpi)('lets no label of %s touch the axis or its own mark', (_, kpi, first, last) => {
    const { axisY, marks } = yearLayout(kpi, first, last);
    for (const { y, label } of marks) {
      if (!label) continue;
      expect(label.y + descent).toBeLessThan(axisY);
      expect(label.y + descent < y - radius || label.y - ascent > y + radius).toBe(true);
    }
  });

  it.each(withEmptyYears)('writes that %s has no results under the years, where nothing else stands', (_, kpi, first, last) => {
    const { height, axisY, empty } = yearLayout(kpi, first, last);
    const line = empty?.y ?? NaN;
    expect(line - ascent).toBeGreaterThan(axisY + 42);
    expect(line + descent).toBeLessThanOrEqual(height);
  });

  it.each(scaled)('puts every number of %s in its place between the ticks around it', (_, kpi, first, last) => {
    const { grid, marks } = yearLayout(kpi, first, last);
    for (const { value, y } of marks) {
      if (value.value === null) continue;
      const number = value.value;
      for (const { tick, y: tickY } of grid) expect(Math.sign(Math.round((tickY - y) * 1e6))).toBe(Math.sign(number - tick));
    }
  });
});
