import { describe, expect, it } from 'vitest';
import { type CourseFacts, courseFacts } from '../../../../src/charts/layout/course/courseFacts.ts';
import { courseLayout } from '../../../../src/charts/layout/course/courseLayout.ts';
import { labelsOf, labelBox, narrowestChart } from '../../../../src/charts/layout/markBoxes.ts';
import { hasCourse, yearDrawing } from '../../../../src/charts/layout/yearDrawing.ts';
import { yearLayout } from '../../../../src/charts/layout/yearLayout.ts';
import { yearMarks } from '../../../../src/charts/layout/yearMarks.ts';
import type { LineRole, Mark } from '../../../../src/charts/marks/mark.ts';
import type { Kpi } from '../../../../src/schema/entity/kpi.ts';
import { labelFaults } from '../../../setup/labelFaults.ts';
import { publicationOf } from '../../../setup/publicationOf.ts';
import { baseline, makeKpi, makePlan, makeValue, minamoPlan, notMeasured, realPlan, target } from '../../../setup/samplePlan.ts';

const none: CourseFacts = { formerTargets: [], dueYears: [], judgement: '', previous: [] };
const optionsWith = (facts: Partial<CourseFacts> = {}) => ({ firstYear: 2018, lastYear: 2024, facts: { ...none, ...facts } }) as const;
const marksOf = (kpi: Kpi, facts: Partial<CourseFacts> = {}) => yearDrawing(kpi, optionsWith(facts)).marks;
const textsOf = (marks: readonly Mark[]) => labelsOf(marks).map(({ text }) => text);
const linesOf = (marks: readonly Mark[], role: LineRole) => marks.filter((mark) => mark.kind === 'line' && mark.role === role);
const circlesOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'circle' ? [[mark.role, mark.r] as const] : []));
const result = (year: number, written: Parameters<typeof makeValue>[2], stage: 'final' | 'provisional' | 'corrected' = 'final') =>
  makeValue('result', year, written, { publications: [publicationOf(stage)] });

describe('the course of results', () => {
  it('joins neighbouring years, and the baseline only where the next year has a number', () => {
    const joined = marksOf(makeKpi([baseline(10), result(2019, 12), result(2020, 14), result(2022, 15), target(40)]));
    expect(linesOf(joined, 'course')).toHaveLength(2);
    const apart = marksOf(makeKpi([baseline(10), result(2020, 14), target(40)]));
    expect(linesOf(apart, 'course')).toEqual([]);
    expect(circlesOf(apart)).toEqual([
      ['target', 6.5],
      ['baseline', 6],
      ['result', 4],
    ]);
  });

  it('draws what is not final hollow, on a dashed joint, and says what its sign means', () => {
    const marks = marksOf(makeKpi([baseline(10), result(2019, 12, 'corrected'), result(2020, 14, 'provisional'), target(40)]));
    expect(circlesOf(marks)).toContainEqual(['provisional', 4]);
    expect(linesOf(marks, 'provisional')).toHaveLength(1);
    expect(textsOf(marks)).toEqual(expect.arrayContaining(['p', 'r', 'p 速報値　r 訂正値']));
  });

  it('interrupts the line where the way of counting changed, with two short bars', () => {
    const breaks = [{ fiscalYear: 2020, note: '数え方が変わった。', revision: null }];
    const marks = marksOf(makeKpi([baseline(10), result(2019, 12), result(2020, 30), result(2021, 31), target(40)], { breaks }));
    expect(linesOf(marks, 'course')).toHaveLength(2);
    expect(linesOf(marks, 'break')).toHaveLength(2);
  });

  it('puts a missing result on the axis with its reason, and three dots where one is due', () => {
    const kpi = makeKpi([baseline(10), result(2019, notMeasured), result(2020, 14), target(40)]);
    const marks = marksOf(kpi, { dueYears: [2021] });
    const { axisY } = courseLayout(kpi, optionsWith({ dueYears: [2021] }));
    expect(marks.filter(({ kind }) => kind === 'cross')).toMatchObject([
      { role: 'missing', y: axisY - 8, title: '2019年度（令和元年度）の実績値：測定なし' },
    ]);
    expect(marks.filter((mark) => mark.kind === 'label' && mark.role === 'due')).toMatchObject([
      { text: '…', y: axisY - 4, title: '2021年度の実績値は、期限を過ぎてまだ載っていません' },
    ]);
  });

  it('shows the results of the plan before in grey, joined likewise and parted by a line', () => {
    const previous = [2014, 2015, 2017].map((fiscalYear, place) => ({ fiscalYear, value: 5 + place }));
    const kpi = makeKpi([baseline(10), result(2019, 12), target(40)]);
    const marks = marksOf(kpi, { previous });
    expect(circlesOf(marks).filter(([role]) => role === 'previous')).toHaveLength(3);
    expect(linesOf(marks, 'previous')).toHaveLength(1);
    expect(linesOf(marks, 'decision')).toHaveLength(1);
    expect(textsOf(marks)).toContain('灰色の点 前の計画');
    expect(courseLayout(kpi, optionsWith({ previous })).years[0]?.year).toBe(2014);
  });

  it('ends with the last target or result, whatever years the plan has', () => {
    const { years } = courseLayout(makeKpi([baseline(10), result(2019, 12), target(40)]), { ...optionsWith(), firstYear: 2018 });
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });
});

describe('the promise beside the results', () => {
  it('is a dashed line over interim targets, named once', () => {
    const marks = marksOf(makeKpi([baseline(10), makeValue('target', 2021, 30), result(2019, 12), target(40)]));
    expect(linesOf(marks, 'even-path')).toHaveLength(2);
    expect(textsOf(marks).filter((text) => text === '目安')).toHaveLength(1);
  });

  it.each([
    ['no baseline', makeKpi([baseline(notMeasured), result(2019, 12), target(40)])],
    ['a text as its target', makeKpi([baseline(10), result(2019, 12), result(2020, 13), target('全員')])],
  ])('is no line with %s', (_, kpi) => {
    expect(linesOf(marksOf(kpi), 'even-path')).toEqual([]);
  });

  it.each([
    ['at least, without a baseline', makeKpi([baseline(notMeasured), result(2019, 12), target(10)], { direction: 'at-least' }), -6],
    ['at most, every year', makeKpi([baseline(3), result(2019, 2), target(3)], { direction: 'at-most' }), 6],
    ['more, every year', makeKpi([baseline(3), result(2019, 2), target(5)], { applies: 'every-year' }), -6],
  ])('is level over its years with teeth on the side that is allowed: %s', (_, kpi, length) => {
    const marks = marksOf(kpi);
    const [line] = linesOf(marks, 'even-path');
    expect(line?.kind === 'line' && line.y1 === line.y2).toBe(true);
    const teeth = linesOf(marks, 'tooth').flatMap((tooth) => (tooth.kind === 'line' ? [Number(tooth.y2) - Number(tooth.y1)] : []));
    expect(teeth).toEqual(Array.from({ length: 6 }, () => length));
  });

  it('keeps a target that was replaced as a grey ring with its words, and the year of the decision', () => {
    const former = target(150, { until: 'r1' });
    const kpi = makeKpi([baseline(63), former, target(120, { since: 'r1' }), result(2019, 70), result(2023, 133)], { unit: '件' });
    const facts = { formerTargets: [{ value: kpi.values[1] ?? former, isOriginal: true, endedIn: 2021 }] };
    const marks = marksOf(kpi, facts);
    expect(circlesOf(marks)).toContainEqual(['former', 5]);
    expect(textsOf(marks)).toEqual(expect.arrayContaining(['当初の目標 150件', '目標値 120件', '2023年度 133件', '改定']));
    expect(linesOf(marks, 'decision')).toHaveLength(1);
  });
});

describe('the scale of a course', () => {
  it.each([
    ['from 0', [10, 40], undefined],
    ['from a round number where all is close together', [919, 940], '目盛りは840人から'],
    ['from 0 where there are both signs', [-3, 2], undefined],
    ['from 0 where all is the same', [52, 52], undefined],
  ])('begins %s', (_, [from = 0, to = 0], remark) => {
    const kpi = makeKpi([baseline(from), result(2019, from === to ? from : from - 68 * Number(from > 500)), target(to)]);
    const layout = courseLayout(kpi, optionsWith());
    expect(layout.remarks.map(({ text }) => text)).toEqual(remark === undefined ? [] : [remark]);
    expect(layout.grid.some(({ isZero }) => isZero)).toBe(remark === undefined);
  });

  it('stays linear for a result far beyond the target, and names it', () => {
    const kpi = makeKpi([baseline(2016), result(2019, 3000), result(2020, 31_000), target(7000)]);
    expect(textsOf(marksOf(kpi))).toContain('2020年度 31,000人');
    const { points } = courseLayout(kpi, optionsWith());
    expect(Math.min(...points.map(({ y }) => y))).toBe(points.find(({ value }) => value.value === 31_000)?.y);
  });
});

describe('a KPI that is told in texts', () => {
  const long = '中学校卒業まで無料（令和元年10月から所得制限なし）';

  it('is a band over each run of equal texts, and a framed one for what is promised', () => {
    const kpi = makeKpi(
      [baseline('中3まで'), result(2019, '中3まで'), result(2020, '高3まで'), result(2021, '高3まで'), target('高3まで')],
      {
        unit: null,
      },
    );
    const marks = marksOf(kpi);
    expect(marks.flatMap((mark) => (mark.kind === 'box' ? [mark.role] : []))).toEqual(['band', 'band', 'target-band']);
    expect(textsOf(marks)).toEqual(
      expect.arrayContaining(['中3まで（2018〜2019年度）', '高3まで（2020〜2021年度）', '目標値 高3まで（2024年度）']),
    );
  });

  it('wraps a long text within the narrowest chart', () => {
    const marks = marksOf(makeKpi([baseline('中3まで'), result(2019, long), target('高3まで')], { unit: null }));
    for (const label of labelsOf(marks)) expect(labelBox(label, narrowestChart).right).toBeLessThanOrEqual(narrowestChart + 1);
    expect(textsOf(marks).join('')).toContain(`${long}（2019年度）`);
  });
});

describe('charts of the real plan', () => {
  it('shows a result of the year before the target apart from the label of the target', async () => {
    const plan = await realPlan();
    const kpi = plan.kpis.find(({ id }) => id === 'kpi-startup-support');
    const unit = kpi?.unit ?? null;
    const told = makeKpi([...(kpi?.values ?? []), result(2023, 47)], { ...kpi, unit });
    const { marks } = yearDrawing(told, optionsWith());
    expect(textsOf(marks)).toEqual(expect.arrayContaining([`2023年度 47${unit}`, `目標値 39${unit}`]));
    for (const width of [narrowestChart, 560]) expect(labelFaults(marks, width)).toEqual([]);
  });

  it('are without results what they were: baseline, target and the line between', async () => {
    const plan = await realPlan();
    for (const kpi of plan.kpis) {
      const facts = courseFacts(plan, kpi);
      expect(hasCourse(kpi)).toBe(false);
      expect(yearDrawing(kpi, { firstYear: 2018, lastYear: 2024, facts }).marks).toEqual(yearMarks(yearLayout(kpi, 2018, 2024), kpi.unit));
    }
  });
});

describe(courseFacts, () => {
  it('waits for the years that are over and due, and for none of what was removed', async () => {
    const plan = await minamoPlan();
    const of = (id: string) => courseFacts(plan, plan.kpis.find((kpi) => kpi.id === id) ?? makeKpi([]));
    expect(of('kpi-fishing-subsidy').dueYears).toEqual([]);
    expect(of('kpi-hana-planted').formerTargets).toMatchObject([{ value: { value: 1000 }, isOriginal: true, endedIn: 2024 }]);
    expect(of('kpi-hana-planted').judgement).toContain('2026年度は2,300株');
  });

  it.each([
    ['each year', null, null, '2022-10-01', [2020, 2021]],
    ['each year, a day before the last is due', null, null, '2022-09-30', [2020]],
    ['every third year', 3, 2021, '2027-01-01', [2021, 2024]],
    ['nobody says when', 5, null, '2027-01-01', []],
  ])('asks for results that are measured %s', (_, measuredEvery, firstMeasured, editionDate, years) => {
    const plan = makePlan([[[1]]]);
    const kpi = makeKpi([baseline(10), result(2019, 12), target(40)], { measuredEvery, firstMeasured });
    const dated = { ...plan, kpis: [kpi], information: { ...plan.information, editionDate } };
    expect(courseFacts(dated, kpi).dueYears).toEqual(years);
  });
});
