import { shortFiscalYear } from '../../plan/fiscalYear.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartText } from '../../wording/chart.ts';
import { numberText } from '../../wording/number.ts';
import { yearLayout, type YearLayout, type YearMark } from '../yearLayout.ts';
import { chartLine, type ChartBlock, type LegendEntry } from './chartBlock.ts';
import { chartLegend, circle, cross, line } from './chartMarks.ts';
import { chartColours, type ChartPaint } from './chartPaint.ts';

interface YearSpace {
  readonly firstFiscalYear: number;
  readonly lastFiscalYear: number;
  /** In pixels. */
  readonly width: number;
  readonly paint: ChartPaint;
}

const middle = { 'text-anchor': 'middle' };
const grey = { fill: chartColours.ink2 };

/** A KPI over the plan's fiscal years, drawn into a block, with the words to its signs. */
export function yearBlock(kpi: Kpi, { firstFiscalYear, lastFiscalYear, width, paint }: YearSpace): ChartBlock & { legend: LegendEntry[] } {
  const layout = yearLayout(kpi, firstFiscalYear, lastFiscalYear);
  const { height, axisY, empty, marks } = layout;
  return {
    height,
    svg: [
      ...gridLines(layout, kpi.unit, width, paint),
      ...layout.years.flatMap(({ year, x, labelled }) => [
        line(x * width, axisY, x * width, axisY + 5, paint.zero),
        ...(labelled ? [chartLine(String(year), x * width, axisY + 22, grey, middle), chartLine(shortFiscalYear(year), x * width, axisY + 42, grey, middle)] : []),
      ]),
      ...(empty ? [chartLine(chartText.noResults(empty.from, empty.to), width * 0.49, empty.y, grey, middle)] : []),
      ...joiningLines(layout, width, paint),
      ...marks.map((mark) => markOf(mark, width, paint)),
      ...marks.map((mark) => labelOf(mark, width, paint)),
    ].join('\n'),
    legend: chartLegend(new Set(marks.map(({ form, role }) => (form === 'number' ? role : form))), paint),
  };
}

function gridLines({ grid, axisY }: YearLayout, unit: string | null, width: number, paint: ChartPaint): string[] {
  const last = grid.at(-1);
  const axis = grid.some(({ tick, y }) => tick === 0 && y === axisY) ? [] : [line(0, axisY, width, axisY, paint.zero)];
  return [
    ...grid.flatMap((each) => [
      line(0, each.y, width, each.y, each.tick === 0 ? paint.zero : paint.grid),
      chartLine(`${numberText(each.tick)}${each === last ? (unit ?? '') : ''}`, 0, each.y - 5, grey),
    ]),
    ...axis,
  ];
}

function joiningLines({ path, joins }: YearLayout, width: number, paint: ChartPaint): string[] {
  const style = { promise: paint.path, texts: paint.track, missing: paint.lack }[joins];
  return path.slice(1).map((to, place) => {
    const from = path[place] ?? to;
    return line(from.x * width, from.y, to.x * width, to.y, style);
  });
}

function markOf({ form, role, x, y }: YearMark, width: number, paint: ChartPaint): string {
  const at = x * width;
  if (form === 'missing') return cross(at, y, 5, paint.cross);
  if (form === 'text') return line(at, y - 8, at, y + 8, paint.word);
  const [radius, style] = { baseline: [6, paint.baseline] as const, result: [4, paint.baseline] as const, earlier: [5, paint.earlier] as const, target: [6.5, paint.ring] as const }[role];
  return circle(at, y, radius, style);
}

function labelOf({ label, role, form }: YearMark, width: number, paint: ChartPaint): string {
  if (!label) return '';
  const fill = form === 'missing' ? chartColours.ink2 : role === 'target' ? paint.goal : chartColours.ink;
  const halo = { stroke: chartColours.ground, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return chartLine(label.text, label.x * width, label.y, { size: 16, fill, bold: form !== 'missing' }, { 'text-anchor': label.anchor, ...halo });
}
