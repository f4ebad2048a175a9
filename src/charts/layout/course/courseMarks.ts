import type { Kpi } from '../../../schema/entity/kpi.ts';
import { type ChartWords, chartText } from '#words/chart.ts';
import { circle, type LabelMark, levelLine, type LineRole, type Mark, share, uprightLine } from '../../marks/mark.ts';
import { valueMark, type ValueRole } from '../../marks/valueMark.ts';
import { yearNames } from '../yearMarks.ts';
import { yearNaming } from '../yearLabels.ts';
import type { CourseFacts } from './courseFacts.ts';
import { courseLabels } from './courseLabels.ts';
import type { CourseLayout, CoursePoint } from './courseLayout.ts';
import type { CourseSegment } from './courseLines.ts';
import { isMeasured } from './coursePoints.ts';
import type { Point } from './placeBeside.ts';

/** The marks of a KPI with results, those behind first: scale, promise, targets, and in front of them what was measured. */
export function courseMarks(layout: CourseLayout, kpi: Kpi, facts: CourseFacts, plan: ChartWords = {}): Mark[] {
  const { points, remarks, decisions, top, axisY, segments, breaks, previous } = layout;
  const isFront = (point: CoursePoint) => isMeasured(point) && point.form === 'number';
  const drawn: Mark[] = [
    ...scaleMarks(layout),
    ...yearAxisMarks(layout),
    ...remarks.map(({ text, y }) => centred('remark', text, 0.49, y)),
    ...decisions.map((x) => uprightLine('decision', share(x), top - 24, axisY)),
    ...promiseMarks(layout),
    ...(previous ? [uprightLine('decision', share(previous.border), top - 24, axisY), ...segmentLines(previous.segments, 'previous')] : []),
    ...(previous?.points ?? []).map(({ x, y }) => circle('previous', share(x), y, layout.size === 'block' ? 4 : 3)),
    ...points.filter((point) => !isFront(point)).flatMap((point) => pointMarks(point, layout, kpi, plan)),
    ...segmentLines(segments, 'course'),
    ...breaks.flatMap(breakMarks),
    ...points.filter(isFront).flatMap((point) => pointMarks(point, layout, kpi, plan)),
  ];
  return [...drawn, ...dueMarks(layout, plan), ...courseLabels(layout, kpi, facts, drawn, plan)];
}

/** The years whose results are due and have no row. */
export function dueMarks({ due, laneY }: CourseLayout, plan: ChartWords): Mark[] {
  return due.map(({ year, x }): LabelMark => ({ ...centred('due', '…', x, laneY + 4), title: chartText.due(year, plan) }));
}

/** What a point shows, for its sign and the legend. */
export function courseSign({ form, role }: CoursePoint): ValueRole {
  return form === 'number' ? role : form;
}

function pointMarks(point: CoursePoint, { size }: CourseLayout, kpi: Kpi, plan: ChartWords): Mark[] {
  const { x, y, since, upperY, value, form } = point;
  const scene = size === 'block' ? 'years' : 'legend';
  const mark = valueMark(courseSign(point), share(x), y, scene);
  const title = form === 'missing' || form === 'text' ? chartText.markTitle(kpi, value, plan) : undefined;
  return [
    ...(since === undefined ? [] : [levelLine('span', y, share(since), share(x))]),
    ...(upperY === undefined ? [] : [uprightLine('range', share(x), y, upperY), valueMark(courseSign(point), share(x), upperY, scene)]),
    title !== undefined && (mark.kind === 'cross' || mark.kind === 'stroke') ? { ...mark, title } : mark,
  ];
}

function scaleMarks({ grid, axisY }: CourseLayout): Mark[] {
  const lines = grid.flatMap(({ text, isZero, y }): Mark[] => [
    levelLine(isZero ? 'zero' : 'grid', y),
    { kind: 'label', role: 'scale', text, x: 0, y: y - 5 },
  ]);
  return grid.some(({ isZero, y }) => isZero && y === axisY) ? lines : [...lines, levelLine('axis', axisY)];
}

/** The years under the axis; small charts name their ends alone, inside of their width. */
export function yearAxisMarks({ years, axisY, axis, size }: CourseLayout): Mark[] {
  const isBlock = size === 'block';
  const naming = yearNaming(years);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return years.flatMap(({ year, x }): Mark[] => {
    const tick = uprightLine('axis', share(x), axisY, axisY + (isBlock ? 5 : 3));
    if (isBlock) return [tick, ...yearNames({ year, x, axisY, hasEra: axis === 'fiscal-years' }, naming.get(year))];
    if (year !== first && year !== last) return [tick];
    const [at, anchor] = year === last ? [1, 'end' as const] : [0, 'start' as const];
    return [tick, { kind: 'label', role: 'year', text: String(year), x: share(at), y: axisY + 18, anchor }];
  });
}

/** How many teeth stand on a height that is to be kept, and how long they are, in pixels. */
const teeth = { count: 6, length: 6 };

function promiseMarks({ promise, size }: CourseLayout): Mark[] {
  if (promise?.kind === 'path') return joined(promise.points, 'even-path');
  if (!promise) return [];
  const { from, to, y, side } = promise;
  const length = size === 'block' ? teeth.length : teeth.length / 2;
  const tip = side === 'above' ? y - length : y + length;
  const places = Array.from({ length: teeth.count }, (_, place) => from + ((to - from) * (place + 1)) / (teeth.count + 1));
  return [
    levelLine('even-path', y, share(from), share(to)),
    ...(side === undefined ? [] : places.map((x) => uprightLine('tooth', share(x), y, tip))),
  ];
}

function joined(points: readonly Point[], role: LineRole): Mark[] {
  return points.slice(1).map((to, place) => line(role, points[place] ?? to, to));
}

function segmentLines(segments: readonly CourseSegment[], role: 'course' | 'previous'): Mark[] {
  return segments.map(({ from, to, isProvisional }) => line(isProvisional ? 'provisional' : role, from, to));
}

function line(role: LineRole, from: Point, to: Point): Mark {
  return { kind: 'line', role, x1: share(from.x), x2: share(to.x), y1: from.y, y2: to.y };
}

/** Two short bars where the way of counting changed. */
function breakMarks({ x, y }: Point): Mark[] {
  const [half, apart] = [7, 0.009];
  return [uprightLine('break', share(x - apart), y - half, y + half), uprightLine('break', share(x + apart), y - half, y + half)];
}

function centred(role: LabelMark['role'], text: string, x: number, y: number): LabelMark {
  return { kind: 'label', role, text, x: share(x), y, anchor: 'middle' };
}
