import { shortFiscalYear } from '../../../plan/fiscalYear.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { chartText } from '#words/chart.ts';

/** What the signs of the charts mean, by year. */
export interface ChartLegendData {
  readonly baseline: string;
  readonly target: string;
}

/** Computes the legend of the charts. */
export function chartLegend({ information: { baselineYear, targetYear } }: PlanModel): ChartLegendData {
  const { legend } = chartText;
  return {
    baseline: legend.baseline(baselineYear, shortFiscalYear(baselineYear)),
    target: legend.target(targetYear, shortFiscalYear(targetYear)),
  };
}
