import { chartFileText, chartText } from '#words/chart.ts';
import { shortFiscalYear } from '../../../../plan/fiscalYear.ts';
import type { Plan } from '../../../../plan/plan.ts';
import { planWords, type WordedPlan } from '#words/planWords.ts';
import { chartFileAddresses } from '../../../files/chartFiles.ts';
import { publishedFile } from '../../../files/publishedFile.ts';

/** The files of a chart that one may take along. */
export interface ChartMenuData {
  /** The id of the chart's KPI or item, or that of the plan's picture. */
  readonly chart: string;
  /** What the chart is of, for those who do not see what it stands beside. */
  readonly name: string;
  readonly files: readonly { readonly address: string; readonly label: string; readonly bytes: number }[];
}

/** Looks up the files of a chart. */
export async function chartMenu(plan: Plan, chart: string, name: string): Promise<ChartMenuData> {
  const { svg, csv } = chartFileAddresses(plan, chart);
  const file = async (address: string, label: string) => ({ address, label, bytes: (await publishedFile(plan, address)).bytes });
  return { chart, name, files: [await file(svg, chartFileText.svg), await file(csv, chartFileText.csv)] };
}

/** What the signs of the charts mean, by year where the plan has one; a value of another time says so itself. */
export interface ChartLegendData {
  readonly baseline: string;
  readonly target: string;
}

/** Computes the legend of the charts. */
export function chartLegend(plan: WordedPlan): ChartLegendData {
  const { legend } = chartText;
  const { baselineYear, targetYear } = plan.information;
  const words = planWords(plan);
  return {
    baseline: baselineYear === null ? words.baseline : legend.baseline(baselineYear, shortFiscalYear(baselineYear), plan),
    target: targetYear === null ? words.target : legend.target(targetYear, shortFiscalYear(targetYear), plan),
  };
}
