import { isNumeric, isPresent } from '../../plan/kpiValues.ts';
import { isApart } from '../../plan/comparison.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartFileText } from '#words/chart.ts';
import { yearDrawing, type YearDrawingOptions } from '../layout/yearDrawing.ts';
import type { ChartBlock, LegendEntry } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';

interface YearSpace extends YearDrawingOptions {
  /** In pixels. */
  readonly width: number;
}

/** A KPI over the years as a block, with the words to its signs and what is read aloud. */
export function yearBlock(kpi: Kpi, { width, ...options }: YearSpace): ChartBlock & { legend: LegendEntry[]; description: string } {
  const { height, marks, signs, isFiscal, description } = yearDrawing(kpi, options);
  const strokes = kpi.values.filter((value) => isPresent(value) && (!isNumeric(value) || isApart(kpi, value)));
  const words = {
    ...(isFiscal ? {} : { earlier: chartFileText.earlierTarget(options) }),
    ...(strokes.some(isNumeric) ? { text: chartFileText.strokes(strokes.every(isNumeric)) } : {}),
  };
  return {
    height,
    apart: true,
    marks: [{ kind: 'plot', from: 0, to: width, marks }],
    legend: chartLegend(signs, options, words),
    description,
  };
}
