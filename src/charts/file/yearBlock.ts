import { isNumeric } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { chartFileText, type EmptyYears } from '#words/chart.ts';
import { yearLayout, type YearOptions } from '../layout/yearLayout.ts';
import { yearMarks, yearSign } from '../layout/yearMarks.ts';
import type { ChartBlock, LegendEntry } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';

interface YearSpace extends YearOptions {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** In pixels. */
  readonly width: number;
}

/** A KPI over the years as a block, with the words to its signs and the years without a result. */
export function yearBlock(
  kpi: Kpi,
  { firstYear, lastYear, width, ...options }: YearSpace,
): ChartBlock & { legend: LegendEntry[]; empty: EmptyYears | undefined } {
  const layout = yearLayout(kpi, firstYear, lastYear, options);
  const strokes = layout.marks.filter(({ form }) => form === 'text');
  const words = {
    ...(layout.axis === 'fiscal-years' ? {} : { earlier: chartFileText.earlierTarget(options) }),
    ...(strokes.some(({ value }) => isNumeric(value))
      ? { text: chartFileText.strokes(strokes.every(({ value }) => isNumeric(value))) }
      : {}),
  };
  return {
    height: layout.height,
    apart: true,
    marks: [{ kind: 'plot', from: 0, to: width, marks: yearMarks(layout, kpi.unit, options) }],
    legend: chartLegend(layout.marks.map(yearSign), options, words),
    empty: layout.empty,
  };
}
