import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';
import { plainDecimal, productOf } from './rawNumber.ts';

/** A number as a cell may have it. */
const written = /\d[\d,]*(?:\.\d+)?/g;

/**
 * How many decimals a value is at least shown with: those of its KPI, or else those that the source wrote, so that
 * `87.30%` stays 87.30. A number that was converted is shown with as many as the conversion leaves.
 */
export function shownDecimals({ value, raw, conversionFactor }: KpiValue, { decimals }: Partial<Pick<Kpi, 'decimals'>> = {}): number {
  if (decimals !== undefined && decimals !== null) return decimals;
  if (value === null || raw === null) return 0;
  const own = plainDecimal(Math.abs(value).toFixed(10));
  const factor = String(conversionFactor ?? 1);
  for (const [text] of raw.normalize('NFKC').matchAll(written)) {
    if (!/^\d+(?:\.\d+)?$/.test(factor) || productOf(text, factor) !== own) continue;
    return Math.max(0, decimalsOf(text) - Math.max(0, Math.round(Math.log10(Number(factor)))));
  }
  return 0;
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
