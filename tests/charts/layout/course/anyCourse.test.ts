import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseFacts, type CourseFacts } from '../../../../src/charts/layout/course/courseFacts.ts';
import { courseLayout } from '../../../../src/charts/layout/course/courseLayout.ts';
import { kpiChartForm } from '../../../../src/charts/layout/kpiChartForm.ts';
import { labelsOf } from '../../../../src/charts/layout/markBoxes.ts';
import { hasCourse, yearDrawing, type YearDrawingOptions } from '../../../../src/charts/layout/yearDrawing.ts';
import type { Mark } from '../../../../src/charts/marks/mark.ts';
import { isPromising } from '../../../../src/plan/comparison.ts';
import { isNumeric, isPresent, resultsOf, valuesInForce } from '../../../../src/plan/kpiValues.ts';
import type { Plan } from '../../../../src/plan/plan.ts';
import { yearOf } from '../../../../src/plan/valueTime.ts';
import type { Kpi } from '../../../../src/schema/entity/kpi.ts';
import { labelFaults } from '../../../setup/labelFaults.ts';
import { publicationOf } from '../../../setup/publicationOf.ts';
import { baseline, fixturePlan, makeKpi, makeValue, notMeasured, realPlan, target, type Written } from '../../../setup/samplePlan.ts';

const widths = [288, 560, 736];
const nothing: CourseFacts = { formerTargets: [], dueYears: [], judgement: '', previous: [] };

/** Numbers near each other, far apart, with many digits, below 0, and texts and gaps among them. */
const anyWritten = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: 900, max: 940 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5_000_000, max: 98_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom<Written>('全員', '設置済み（3か国語）', notMeasured) },
);
const anyStage = fc.constantFrom('final', 'provisional', 'corrected');
const anyKpi = fc
  .record({
    from: anyWritten,
    to: anyWritten,
    interim: fc.option(fc.tuple(fc.integer({ min: 2019, max: 2023 }), anyWritten)),
    former: fc.option(anyWritten),
    results: fc.uniqueArray(fc.tuple(fc.integer({ min: 2019, max: 2025 }), anyWritten, anyStage), {
      selector: ([year]) => year,
      minLength: 1,
      maxLength: 7,
    }),
    direction: fc.constantFrom<Kpi['direction']>('increase', 'decrease', 'maintain', 'at-least', 'at-most', 'unclear'),
    applies: fc.constantFrom<Kpi['applies']>(null, 'every-year'),
    breakIn: fc.option(fc.integer({ min: 2019, max: 2024 })),
    unit: fc.constantFrom('人', '件', '%', '千円', 'か所'),
    dueYears: fc.subarray([2019, 2021, 2023]),
    previous: fc.subarray([2014, 2015, 2017]),
  })
  .map(({ from, to, interim, former, results, direction, applies, breakIn, unit, dueYears, previous }) => {
    const replaced = former === null ? [] : [target(former, { until: 'r1' })];
    const kpi = makeKpi(
      [
        baseline(from),
        ...replaced,
        target(to, replaced.length > 0 ? { since: 'r1' } : {}),
        ...(interim ? [makeValue('target', ...interim)] : []),
        ...results.map(([year, written, stage]) => makeValue('result', year, written, { publications: [publicationOf(stage)] })),
      ],
      { direction, applies, unit, breaks: breakIn === null ? [] : [{ fiscalYear: breakIn, note: '数え方が変わった。', revision: null }] },
    );
    const told = new Set(results.map(([year]) => year));
    const facts: CourseFacts = {
      formerTargets: kpi.values.filter(({ until }) => until !== null).map((value) => ({ value, isOriginal: true, endedIn: 2022 })),
      dueYears: dueYears.filter((year) => !told.has(year)),
      judgement: '',
      previous: previous.map((fiscalYear) => ({ fiscalYear, value: (fiscalYear % 7) * 20 })),
    };
    return { kpi, facts };
  });

const plans: readonly Plan[] = [
  await realPlan(),
  ...(await Promise.all((['minamo', 'kirigano', 'chidori', 'hanamizawa'] as const).map(fixturePlan))),
];
const charts = plans.flatMap((plan) =>
  plan.kpis
    .filter((kpi) => kpiChartForm(plan, kpi) === 'years')
    .map((kpi): [string, Kpi, YearDrawingOptions] => {
      const { firstFiscalYear: firstYear, lastFiscalYear: lastYear, cityName } = plan.information;
      const facts = courseFacts(plan, kpi);
      return [`${cityName} ${kpi.id}`, kpi, { firstYear, lastYear, facts, promises: isPromising(plan, kpi), words: plan.words }];
    }),
);
const courses = charts.filter(([, kpi]) => hasCourse(kpi));

function overYears(kpi: Kpi, facts: CourseFacts = nothing) {
  return { kpi, options: { firstYear: 2018, lastYear: 2025, facts } as const };
}

function faultsOf(marks: readonly Mark[]): string[] {
  return widths.flatMap((width) => labelFaults(marks, width).map((fault) => `${width}: ${fault}`));
}

function expectSoundCourse(kpi: Kpi, options: YearDrawingOptions): void {
  const layout = courseLayout(kpi, options);
  for (const { form, y, year, value } of layout.points) {
    if (form === 'missing') expect({ year, y }).toEqual({ year, y: layout.axisY - 8 });
    if (form === 'missing' || form === 'text') expect(y).toBeGreaterThan(layout.bottom);
    if (form === 'number' && isNumeric(value)) expect(y).toBeLessThanOrEqual(layout.bottom + 0.001);
  }
  const measured = layout.points.filter(({ role, form }) => ['baseline', 'result', 'provisional'].includes(role) && form === 'number');
  const breaks = new Set(kpi.breaks.map(({ fiscalYear }) => fiscalYear));
  for (const { from, to } of layout.segments) {
    const [first, second] = [from, to].map((end) => measured.find(({ x, y }) => x === end.x && y === end.y));
    expect((second?.year ?? 0) - (first?.year ?? 0)).toBe(1);
    expect(breaks.has(second?.year ?? 0)).toBe(false);
  }
}

/** Every value that the description tells has a mark at its year, or stands in a remark where it has no time. */
function expectEveryValue(kpi: Kpi, options: YearDrawingOptions): void {
  const { points, remarks } = courseLayout(kpi, options);
  for (const value of valuesInForce(kpi)) {
    const isShown = points.some((point) => point.value === value && point.year === (yearOf(value) ?? 0));
    expect(isShown || (value.startDate === null && remarks.length > 0)).toBe(true);
  }
}

describe('any chart of results', () => {
  it('has no label over a mark or another label, no missing value at a height of the scale and no line across a missing year', () => {
    fc.assert(
      fc.property(anyKpi, ({ kpi, facts }) => {
        const { options } = overYears(kpi, facts);
        expect(faultsOf(yearDrawing(kpi, options).marks)).toEqual([]);
        expectSoundCourse(kpi, options);
        expectEveryValue(kpi, options);
      }),
      { numRuns: 500, seed: 13 },
    );
  });

  it('keeps its marks and labels inside of the chart in every size', () => {
    fc.assert(
      fc.property(anyKpi, fc.constantFrom('block', 'multiple', 'card'), ({ kpi, facts }, size) => {
        const { height, marks } = yearDrawing(kpi, { ...overYears(kpi, facts).options, size });
        for (const { y } of labelsOf(marks)) expect(y > 0 && y <= height).toBe(true);
      }),
      { numRuns: 200, seed: 14 },
    );
  });

  it('names the latest result with its year, whatever stands around it', () => {
    fc.assert(
      fc.property(anyKpi, ({ kpi, facts }) => {
        const latest = resultsOf(kpi).findLast(isPresent);
        fc.pre(latest !== undefined && resultsOf(kpi).some(isNumeric));
        const texts = labelsOf(yearDrawing(kpi, overYears(kpi, facts).options).marks).map(({ text }) => text);
        expect(texts.some((text) => text.startsWith(`${latest.fiscalYear ?? ''}年度 `))).toBe(true);
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});

describe('the charts of every plan here', () => {
  it.each(charts)('has no label over a mark or another label: %s', (_, kpi, options) => {
    expect(faultsOf(yearDrawing(kpi, options).marks)).toEqual([]);
  });

  it.each(courses)('shows every value at its year, and joins neighbouring years alone: %s', (_, kpi, options) => {
    expectSoundCourse(kpi, options);
    expectEveryValue(kpi, options);
  });
});
