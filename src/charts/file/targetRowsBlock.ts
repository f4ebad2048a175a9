import { isPresent } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { type ChartWords, chartFileText, chartText } from '#words/chart.ts';
import { targetRowMarks, targetRowSign, targetRowsLayout } from '../layout/targetRowsLayout.ts';
import { textWidth } from '../layout/textWidth.ts';
import { type ChartBlock, type LegendEntry, stackBlocks, wordsMark } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';
import { wordSizes } from './chartPaint.ts';
import { textLines } from './textLines.ts';

const leastPlotX = 136;
const valueWidth = 192;
const lineHeight = 21;

/** What such a block must know besides its KPI. */
interface RowsOptions extends ChartWords {
  /** In pixels. */
  readonly width: number;
  /** Whether the KPI promises something. */
  readonly promises: boolean;
}

/** A KPI with a row for each value on one scale from 0, as a block, with the words to its signs. */
export function targetRowsBlock(kpi: Kpi, { width, promises, ...plan }: RowsOptions): ChartBlock & { legend: LegendEntry[] } {
  const { zero, rows } = targetRowsLayout(kpi, promises);
  const headers = rows.map(({ value }) => chartText.targetRowHeader(value, plan));
  const plotX = Math.max(leastPlotX, ...headers.map((header) => Math.ceil(textWidth(header, wordSizes.words)) + 16));
  const plot = { from: plotX, to: width - valueWidth - 16 };
  const drawn = rows.map((row, place): ChartBlock => {
    const { value, side } = row;
    const lines = textLines(chartText.value(kpi, value), { width: valueWidth, size: wordSizes.figure });
    const height = Math.max(36, lines.length * lineHeight + 8);
    const y = height / 2;
    const top = y - ((lines.length - 1) * lineHeight) / 2 + 5;
    const role = isPresent(value) || side ? 'figure' : 'note';
    return {
      height,
      marks: [
        wordsMark('words', headers[place] ?? '', 0, y + 5),
        { kind: 'plot', ...plot, marks: targetRowMarks(row, zero, { y, cross: -8, lack: 0 }) },
        ...lines.map((text, index) => wordsMark(role, text, width, top + index * lineHeight, 'end')),
      ],
    };
  });
  const isFiscal = kpi.values.every(({ timeKind }) => timeKind === 'fiscal-year' || timeKind === 'period');
  const words = isFiscal ? {} : { earlier: chartFileText.earlierTarget(plan) };
  return {
    ...stackBlocks(drawn),
    legend: chartLegend(
      rows.flatMap((row) => targetRowSign(row) ?? []),
      plan,
      words,
    ),
  };
}
