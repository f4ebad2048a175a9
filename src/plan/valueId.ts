import type { ValueContent } from '../schema/entity/kpiValue.ts';
import { parseFiscalYear } from './fiscalYear.ts';

/** The id of a value: its KPI, kind and fiscal year, as in `kpi-startups-target-2024`. */
export function valueId(kpiId: string, value: { kind: string; fiscalYear: number }): string {
  return `${kpiId}-${value.kind}-${value.fiscalYear}`;
}

/** The id of a value that is not linked yet, whose fiscal year is still in an editor's writing. */
export function contentValueId(kpiId: string, value: ValueContent): string {
  return valueId(kpiId, { kind: value.kind, fiscalYear: parseFiscalYear(value.fiscalYear) ?? 0 });
}
