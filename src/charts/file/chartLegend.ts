import { type ChartWords, chartFileText } from '#words/chart.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';
import type { LegendEntry } from './chartBlock.ts';

/** The words to the signs that a chart shows, in their order; a chart without years of its own says them in `words`. */
export function chartLegend(shown: Iterable<ValueRole>, plan: ChartWords, words: Partial<Record<ValueRole, string>> = {}): LegendEntry[] {
  const legend: Readonly<Record<ValueRole, string>> = { ...chartFileText.legend(plan), ...words };
  const signs = new Set(shown);
  return legendOrder.filter((role) => signs.has(role)).map((role) => ({ sign: [valueMark(role, 8, 8, 'legend')], text: legend[role] }));
}

const legendOrder = [
  'baseline',
  'earlier',
  'target',
  'above',
  'below',
  'result',
  'forecast',
  'reference',
  'text',
  'missing',
] as const satisfies readonly ValueRole[];
