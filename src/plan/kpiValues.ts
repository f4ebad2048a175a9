import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';

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
