import { isPresent, valuesInForce } from '../../../plan/kpiValues.ts';
import { yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { type ChartWords, chartText } from '#words/chart.ts';
import { type LabelMark, type Mark, share } from '../../marks/mark.ts';
import { valueMark } from '../../marks/valueMark.ts';
import { textLines } from '../../file/textLines.ts';
import { narrowestChart } from '../markBoxes.ts';
import { isDated } from '../timeAxis.ts';
import { textRuns, type TextRun } from './courseBands.ts';
import { courseLayout, type CourseLayout, type CourseOptions } from './courseLayout.ts';
import { dueMarks, yearAxisMarks } from './courseMarks.ts';

/** A drawing with its height in pixels. */
export interface BandDrawing {
  readonly height: number;
  readonly marks: readonly Mark[];
}

const type = { size: 16, line: 20, most: 3 };
const band = { height: 10, gap: 12 };
const small = { target: 14, measured: 30 };

/**
 * Draws a KPI that is told in texts: a band over the years of each text under its words, and a framed one for the promise.
 *
 * In a small chart the bands stand in one row without words, since the latest text stands beside it.
 */
export function bandDrawing(kpi: Kpi, options: CourseOptions): BandDrawing {
  const { size = 'block' } = options;
  const layout = courseLayout(kpi, options);
  const runs = textRuns(kpi);
  if (size !== 'block') {
    const marks = runs.map((run) => bandMark(layout, run, run.isTarget ? small.target : small.measured));
    return { height: layout.height, marks: [...marks, ...axisMarks(layout, kpi, options)] };
  }
  let y = 4;
  const bands = runs.flatMap((run): Mark[] => {
    const lines = cut(textLines(chartText.runLabel(run, options), { width: narrowestChart, size: type.size }));
    const words = lines.map((text, place): LabelMark => ({
      kind: 'label',
      role: run.isTarget ? 'target-value' : 'value',
      text,
      x: 0,
      y: y + 14 + place * type.line,
    }));
    y += lines.length * type.line + 2;
    const mark = bandMark(layout, run, y);
    y += band.height + band.gap;
    return [...words, mark];
  });
  const shifted = shiftTo(layout, y + 20);
  return { height: shifted.height, marks: [...bands, ...axisMarks(shifted, kpi, options)] };
}

/** A band reaches half a year to each side of its years. */
function bandMark({ years }: CourseLayout, { from, to, isTarget }: TextRun, y: number): Mark {
  const xOf = (year: number) => years.find((each) => each.year === year)?.x ?? 0;
  const [first, second] = years;
  const half = first && second ? (second.x - first.x) * 0.46 : 0.06;
  const [left, right] = [Math.max(0, xOf(from) - half), Math.min(1, xOf(to) + half)];
  return { kind: 'box', role: isTarget ? 'target-band' : 'band', x: share(left), y, width: share(right - left), height: band.height };
}

/** The axis of a drawing whose bands take another height. */
function shiftTo(layout: CourseLayout, axisY: number): CourseLayout {
  const by = axisY - layout.axisY;
  return {
    ...layout,
    axisY,
    laneY: layout.laneY + by,
    height: layout.height + by,
    remarks: layout.remarks.map((remark) => ({ ...remark, y: remark.y + by })),
  };
}

function axisMarks(layout: CourseLayout, kpi: Kpi, plan: ChartWords): Mark[] {
  const missing = valuesInForce(kpi).filter((value) => !isPresent(value) && value.status !== 'compared' && isDated(value));
  return [
    { kind: 'line', role: 'axis', x1: 0, x2: share(1), y1: layout.axisY, y2: layout.axisY },
    ...yearAxisMarks(layout),
    ...missing.flatMap((value): Mark[] => {
      const x = layout.years.find(({ year }) => year === yearOf(value))?.x;
      const mark = valueMark('missing', share(x ?? 0), layout.laneY, 'legend');
      return x === undefined || mark.kind !== 'cross' ? [] : [{ ...mark, title: chartText.markTitle(kpi, value, plan) }];
    }),
    ...dueMarks(layout, plan),
    ...layout.remarks.map(({ text, y }): LabelMark => ({ kind: 'label', role: 'remark', text, x: share(0.49), y, anchor: 'middle' })),
  ];
}

/** The first lines of a long text, the last of them with 「…」 where there are more; the table has it in full. */
function cut(lines: readonly string[]): string[] {
  return lines.length <= type.most ? [...lines] : [...lines.slice(0, type.most - 1), `${(lines[type.most - 1] ?? '').slice(0, -1)}…`];
}
