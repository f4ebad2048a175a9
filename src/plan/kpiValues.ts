import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue, ValueContent } from '../schema/entity/kpiValue.ts';
import { parseFiscalYear } from './fiscalYear.ts';

/** A KPI's baseline; checked content has one. */
export function baselineOf(kpi: Kpi): KpiValue | undefined {
  return kpi.values.find(({ kind }) => kind === 'baseline');
}

/** A KPI's targets from the earliest year to the latest. */
export function targetsOf(kpi: Kpi): KpiValue[] {
  return kpi.values.filter(({ kind }) => kind === 'target').sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** The target that counts: the latest one. */
export function targetOf(kpi: Kpi): KpiValue | undefined {
  return targetsOf(kpi).at(-1);
}

/** A KPI's results from the earliest year to the latest. */
export function resultsOf(kpi: Kpi): KpiValue[] {
  return kpi.values.filter(({ kind }) => kind === 'result').sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** A value that is a number. */
export type NumericValue = KpiValue & { readonly value: number };

/** Whether a value is a number. */
export function isNumeric(value: KpiValue | undefined): value is NumericValue {
  return value !== undefined && value.value !== null;
}

/** A value that is a number or a text. */
export type PresentValue = KpiValue & { readonly status: 'given' | 'not-numeric' };

/** Whether a value is there at all, as a number or as a text. */
export function isPresent(value: KpiValue | undefined): value is PresentValue {
  return value !== undefined && (value.value !== null || value.text !== null);
}

/** The id of a value: its KPI, kind and fiscal year, as in `kpi-startups-target-2024`. */
export function valueId(kpiId: string, value: { kind: string; fiscalYear: number }): string {
  return `${kpiId}-${value.kind}-${value.fiscalYear}`;
}

/** The id of a value that is not linked yet, whose fiscal year is still in an editor's writing. */
export function contentValueId(kpiId: string, value: ValueContent): string {
  return valueId(kpiId, { kind: value.kind, fiscalYear: parseFiscalYear(value.fiscalYear) ?? 0 });
}
