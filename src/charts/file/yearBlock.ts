import type { Kpi } from '../../schema/entity/kpi.ts';
import { yearLayout } from '../layout/yearLayout.ts';
import { yearMarks, yearSign } from '../layout/yearMarks.ts';
import type { ChartBlock, LegendEntry } from './chartBlock.ts';
import { chartLegend } from './chartLegend.ts';

interface YearSpace {
  readonly firstFiscalYear: number;
  readonly lastFiscalYear: number;
  /** In pixels. */
  readonly width: number;
}

/** A KPI over the plan's fiscal years as a block, with the words to its signs. */
export function yearBlock(kpi: Kpi, { firstFiscalYear, lastFiscalYear, width }: YearSpace): ChartBlock & { legend: LegendEntry[] } {
  const layout = yearLayout(kpi, firstFiscalYear, lastFiscalYear);
  return {
    height: layout.height,
    apart: true,
    marks: [{ kind: 'plot', from: 0, to: width, marks: yearMarks(layout, kpi.unit) }],
    legend: chartLegend(layout.marks.map(yearSign)),
  };
}
