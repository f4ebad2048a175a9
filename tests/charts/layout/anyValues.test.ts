import { describe, expect, it } from 'vitest';
import { dumbbellLayout, dumbbellMarks, dumbbellSigns } from '../../../src/charts/layout/dumbbellLayout.ts';
import { kpiChartForm } from '../../../src/charts/layout/kpiChartForm.ts';
import { targetRowMarks, targetRowSign, targetRowsLayout } from '../../../src/charts/layout/targetRowsLayout.ts';
import { yearLayout } from '../../../src/charts/layout/yearLayout.ts';
import { yearMarks, yearSign } from '../../../src/charts/layout/yearMarks.ts';
import type { Mark } from '../../../src/charts/marks/mark.ts';
import type { Kpi } from '../../../src/schema/entity/kpi.ts';
import {
  baseline,
  calendarYear,
  comparedTarget,
  levelledPlan,
  makeKpi,
  makeValue,
  notGiven,
  onDay,
  overYears,
  target,
  undated,
} from '../../setup/samplePlan.ts';

const over = (kpi: Kpi, promises = true) => yearLayout(kpi, 2018, 2024, { promises });
const rolesOf = (marks: readonly Mark[]) => marks.map((mark) => ('role' in mark ? mark.role : mark.kind));

describe('a target that is only bounded by the baseline', () => {
  const kpi = makeKpi([baseline(10), comparedTarget()]);

  it('is an open line with teeth over the years, from the baseline to an arrow', () => {
    const layout = over(kpi);
    expect(layout.bound).toMatchObject({ side: 'above', from: layout.marks[0]?.x, to: layout.marks[1]?.x });
    expect(layout.marks.map(yearSign)).toEqual(['baseline', 'above']);
    expect(layout.path).toHaveLength(1);
    const teeth = yearMarks(layout, '人').filter((mark) => mark.kind === 'line' && mark.role === 'bound' && mark.y1 !== mark.y2);
    expect(teeth.length).toBeGreaterThan(2);
    for (const tooth of teeth) expect(tooth.kind === 'line' && tooth.y2 < tooth.y1).toBe(true);
  });

  it('has its teeth below where less is promised', () => {
    const marks = yearMarks(over(makeKpi([baseline(10), comparedTarget('or-less')])), '人');
    const teeth = marks.filter((mark) => mark.kind === 'line' && mark.role === 'bound' && mark.y1 !== mark.y2);
    for (const tooth of teeth) expect(tooth.kind === 'line' && tooth.y2 > tooth.y1).toBe(true);
  });

  it('stands at the height of the baseline where results make a scale', () => {
    const { marks, grid, bound } = over(makeKpi([baseline(10), makeValue('result', 2020, 14), comparedTarget()]));
    expect(grid.length).toBeGreaterThan(1);
    expect(marks.find(({ role }) => role === 'target')?.y).toBe(marks.find(({ role }) => role === 'baseline')?.y);
    expect(bound?.y).toBe(marks.find(({ role }) => role === 'baseline')?.y);
  });

  it('is an open line in a small chart and in a row', () => {
    expect(dumbbellLayout(kpi)).toEqual({ kind: 'bound', side: 'above' });
    expect(rolesOf(dumbbellMarks({ kind: 'bound', side: 'below' }, 12))).toEqual(['bound', 'baseline', 'bound']);
    expect(dumbbellSigns(dumbbellLayout(kpi))).toEqual(['baseline', 'above']);
    const { zero, rows } = targetRowsLayout(kpi);
    expect(rows.map(targetRowSign)).toEqual(['baseline', 'above']);
    expect(rows[1] && rolesOf(targetRowMarks(rows[1], zero, { y: 10, cross: 0, lack: 0 }))).toContain('bound');
  });

  it('has no place where the baseline is no number', () => {
    const lacking = makeKpi([baseline(notGiven), comparedTarget()]);
    expect(over(lacking).bound).toBeUndefined();
    expect(dumbbellLayout(lacking)).toEqual({ kind: 'none' });
    expect(targetRowsLayout(lacking).rows.map(targetRowSign)).toEqual(['missing', undefined]);
  });
});

describe('values over different spans', () => {
  const kpi = makeKpi([baseline(10), target(60, { aggregation: 'period-total', ...overYears(2020, 2024) })]);

  it('are joined by no line and share no scale', () => {
    const layout = over(kpi);
    expect(layout.grid).toEqual([]);
    expect(layout.path.length).toBeLessThan(2);
    expect(layout.marks.map(({ form }) => form)).toEqual(['number', 'text']);
    expect(layout.marks[1]?.label?.text).toContain('期間の合計');
    expect(dumbbellLayout(kpi)).toEqual({ kind: 'none' });
    expect(targetRowsLayout(kpi).rows.map(({ at }) => at)).toEqual([1, undefined]);
  });

  it('leave the scale to those that count as the KPI does', () => {
    const layout = over(makeKpi([baseline(10), makeValue('result', 2020, 20), target(60, { aggregation: 'period-total' })]));
    expect(layout.grid.at(-1)?.tick).toBe(20);
    expect(layout.marks.find(({ role }) => role === 'target')?.form).toBe('text');
  });
});

describe('other values', () => {
  it('are marks of their own: forecasts and references lie on no line', () => {
    const kpi = makeKpi([baseline(10), makeValue('forecast', 2022, 15), makeValue('reference', 2020, 30), target(40)]);
    const layout = over(kpi);
    expect(layout.marks.map(yearSign)).toEqual(['baseline', 'reference', 'forecast', 'target']);
    expect(layout.path).toHaveLength(2);
    const drawn = yearMarks(layout, '人').flatMap((mark) => (mark.kind === 'glyph' ? [[mark.role, mark.d]] : []));
    expect(drawn.map(([role]) => role)).toEqual(['reference', 'forecast']);
    expect(new Set(drawn.map(([, d]) => d)).size).toBe(2);
  });

  it('reach over a range, up to a second mark', () => {
    const kpi = makeKpi([baseline(5), target(10, { upper: 20 })]);
    const layout = over(kpi);
    const mark = layout.marks[1];
    expect(mark?.upperY).toBeLessThan(mark?.y ?? 0);
    expect(rolesOf(yearMarks(layout, '人')).filter((role) => role === 'range')).toHaveLength(1);
    expect(dumbbellLayout(kpi)).toMatchObject({ kind: 'change', target: 0.5, range: { from: 0.5, to: 1 } });
    expect(targetRowsLayout(kpi).rows[1]).toMatchObject({ at: 0.5, upper: 1 });
  });

  it('stand alone, without a cross, where a KPI has only one', () => {
    expect(rolesOf(dumbbellMarks(dumbbellLayout(makeKpi([target(9)])), 12))).toEqual(['target']);
    expect(dumbbellSigns(dumbbellLayout(makeKpi([target(9)])))).toEqual(['target']);
    expect(rolesOf(dumbbellMarks(dumbbellLayout(makeKpi([baseline(notGiven), target(9)])), 12))).toEqual(['lack', 'missing', 'target']);
  });

  it('of spans of years are drawn as spans', () => {
    const layout = over(makeKpi([baseline(5), target(10, overYears(2021, 2024))]));
    expect(layout.marks[1]?.since).toBeLessThan(layout.marks[1]?.x ?? 0);
    expect(rolesOf(yearMarks(layout, '人'))).toContain('span');
  });

  it('without a time are told below the years', () => {
    const layout = over(makeKpi([baseline(5), target(10, undated)]));
    expect(layout.marks).toHaveLength(1);
    expect(layout.remarks.map(({ text }) => text)).toEqual(['目標値 10人（時期の記載なし）']);
    expect(layout.remarks[0]?.y).toBeLessThan(layout.height);
  });

  it('of several kinds of time say how the axis is read', () => {
    const layout = over(makeKpi([baseline(5, calendarYear(2019)), makeValue('result', 2020, 6, onDay('2021-10-01')), target(10)]));
    expect(layout.axis).toBe('days');
    expect(layout.remarks[0]?.text).toContain('1月1日');
    for (const { x } of layout.marks) expect(x).toBeLessThanOrEqual(1);
  });

  it('of a calendar year are missing by calendar years', () => {
    expect(over(makeKpi([baseline(5, calendarYear(2018)), target(9, calendarYear(2024))])).empty).toMatchObject({ isFiscal: false });
    expect(over(makeKpi([baseline(5, calendarYear(2015)), target(9, calendarYear(2030))])).empty).toMatchObject({ from: 2016, to: 2030 });
    expect(yearLayout(makeKpi([baseline(5), target(9)]), null, null).empty).toBeUndefined();
  });
});

describe('a KPI of a kind that promises nothing', () => {
  const kpi = makeKpi([baseline(5), target(9)]);

  it('has no line to a target', () => {
    expect(over(kpi, false)).toMatchObject({ path: [], bound: undefined, empty: undefined });
    expect(dumbbellLayout(kpi, false)).toEqual({ kind: 'none' });
    expect(targetRowsLayout(kpi, false).rows.map(({ isPromise }) => isPromise)).toEqual([false, false]);
  });
});

describe(kpiChartForm, () => {
  const kpi = makeKpi([baseline(5), target(9)]);
  const plan = levelledPlan(
    [
      ['pillar', '柱'],
      ['field', '分野'],
    ],
    [1, 1],
  );
  const [pillar, field] = plan.items;
  const ownedBy = (ownerType: string, ownerId = '') => ({ ...kpi, ownerType, ownerId });

  it('is rows at the head of a plan and years below it', () => {
    expect(kpiChartForm(plan, ownedBy('plan'))).toBe('rows');
    expect(kpiChartForm(plan, ownedBy('pillar', pillar?.id))).toBe('rows');
    expect(kpiChartForm(plan, ownedBy('field', field?.id))).toBe('years');
  });

  it('is years in a plan of one level, and rows where nothing has a time', () => {
    const flat = levelledPlan([['pillar', '柱']], [2]);
    const one = ownedBy('pillar', flat.items[0]?.id);
    expect(kpiChartForm(flat, one)).toBe('years');
    expect(kpiChartForm(flat, { ...one, values: kpi.values.map((value) => ({ ...value, ...undated })) })).toBe('rows');
  });
});
