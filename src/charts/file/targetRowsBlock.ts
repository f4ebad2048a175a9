import { isPresent } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartText } from '#words/chart.ts';
import { valueText } from '#words/number.ts';
import { targetRowMarks, targetRowSign, targetRowsLayout } from '../layout/targetRowsLayout.ts';
import { type ChartBlock, type LegendEntry, stackBlocks, wordsMark } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';
import { wordSizes } from './chartPaint.ts';
import { textLines } from './textLines.ts';

const plotX = 136;
const valueWidth = 192;
const lineHeight = 21;

/** A goal's target as rows on one scale from 0, as a block, with the words to its signs. */
export function targetRowsBlock(kpi: Kpi, width: number): ChartBlock & { legend: LegendEntry[] } {
  const { zero, rows } = targetRowsLayout(kpi);
  const plot = { from: plotX, to: width - valueWidth - 16 };
  const drawn = rows.map((row): ChartBlock => {
    const { value } = row;
    const lines = textLines(valueText(value), { width: valueWidth, size: wordSizes.figure });
    const height = Math.max(36, lines.length * lineHeight + 8);
    const y = height / 2;
    const top = y - ((lines.length - 1) * lineHeight) / 2 + 5;
    return {
      height,
      marks: [
        wordsMark('words', chartText.targetRowHeader(value), 0, y + 5),
        { kind: 'plot', ...plot, marks: targetRowMarks(row, zero, { y, cross: -8, lack: 0 }) },
        ...lines.map((text, index) => wordsMark(isPresent(value) ? 'figure' : 'note', text, width, top + index * lineHeight, 'end')),
      ],
    };
  });
  return { ...stackBlocks(drawn), legend: chartLegend(rows.flatMap((row) => targetRowSign(row) ?? [])) };
}
