import { isPresent } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartText } from '../../wording/chart.ts';
import { valueText } from '../../wording/number.ts';
import { targetRowsLayout, type TargetRow } from '../targetRowsLayout.ts';
import { textLines } from '../textLines.ts';
import { chartLine, stackBlocks, type ChartBlock, type LegendEntry } from './chartBlock.ts';
import { chartLegend, circle, cross, line } from './chartMarks.ts';
import { chartColours, type ChartPaint } from './chartPaint.ts';

const plotX = 136;
const valueWidth = 192;
const lineHeight = 21;

/** A goal's target as rows on one scale from 0, drawn into a block, with the words to its signs. */
export function targetRowsBlock(kpi: Kpi, width: number, paint: ChartPaint): ChartBlock & { legend: LegendEntry[] } {
  const { zero, rows } = targetRowsLayout(kpi);
  const [from, to] = [plotX, width - valueWidth - 16];
  const place = (share: number) => from + share * (to - from);
  const drawn = rows.map(({ value, role, at }): ChartBlock => {
    const lines = textLines(valueText(value), { width: valueWidth, size: 14 });
    const height = Math.max(36, lines.length * lineHeight + 8);
    const y = height / 2;
    const top = y - ((lines.length - 1) * lineHeight) / 2 + 5;
    return {
      height,
      svg: [
        chartLine(chartText.targetRowHeader(value), 0, y + 5),
        ...(at === undefined
          ? isPresent(value) ? [] : [line(from, y, to, y, paint.lack), cross(from - 8, y, 4, paint.cross)]
          : [
              line(from, y, to, y, paint.track),
              line(place(zero), y - 6, place(zero), y + 6, paint.zero),
              line(place(zero), y, place(at), y, role === 'earlier' ? paint.earlierSegment : paint.segment),
              markOf(role, place(at), y, paint),
            ]),
        ...lines.map((text, index) => chartLine(text, width, top + index * lineHeight, isPresent(value) ? { bold: true } : { fill: chartColours.ink2 }, { 'text-anchor': 'end' })),
      ].join(''),
    };
  });
  return { ...stackBlocks(drawn), legend: chartLegend(new Set(rows.flatMap(({ value, role, at }) => (at !== undefined ? [role] : isPresent(value) ? [] : ['missing' as const]))), paint) };
}

function markOf(role: TargetRow['role'], x: number, y: number, paint: ChartPaint): string {
  const [radius, style] = { baseline: [5, paint.baseline] as const, result: [5, paint.baseline] as const, earlier: [4.5, paint.earlier] as const, target: [5.5, paint.ring] as const }[role];
  return circle(x, y, radius, style);
}
