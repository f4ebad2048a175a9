import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue, ValueContent } from '../schema/entity/kpiValue.ts';
import { compareTimes, readTime, type TimeKey, timeName, type ValueTime } from './valueTime.ts';

/** A KPI's baseline; the latest where it has several. */
export function baselineOf(kpi: Kpi): KpiValue | undefined {
  return kpi.values
    .filter(({ kind }) => kind === 'baseline')
    .sort(compareTimes)
    .at(-1);
}

/** The targets of a KPI that are in force, from the earliest year to the latest. */
export function targetsOf(kpi: Kpi): KpiValue[] {
  return everyTargetOf(kpi).filter(({ until }) => until === null);
}

/** The values of a KPI that hold today: all but the targets that a revision has ended. */
export function valuesInForce({ values }: Pick<Kpi, 'values'>): KpiValue[] {
  return values.filter(({ until }) => until === null);
}

/** Every target that a KPI ever had, those that a revision has ended among them, from the earliest year to the latest. */
export function everyTargetOf(kpi: Kpi): KpiValue[] {
  return kpi.values.filter(({ kind }) => kind === 'target').sort(compareTimes);
}

/** The target that counts: the latest one. */
export function targetOf(kpi: Kpi): KpiValue | undefined {
  return targetsOf(kpi).at(-1);
}

/** A KPI's results from the earliest year to the latest. */
export function resultsOf(kpi: Kpi): KpiValue[] {
  return kpi.values.filter(({ kind }) => kind === 'result').sort(compareTimes);
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

/** Why a value that an editor wrote is there, or is not. */
export function writtenStatus({ value, text, status, than }: Pick<ValueContent, 'value' | 'text' | 'status' | 'than'>): KpiValue['status'] {
  if (value !== undefined) return 'given';
  if (than !== undefined) return 'compared';
  return text === undefined ? (status ?? 'not-given') : 'not-numeric';
}

/** The id of a value: its KPI, kind and time, as in `kpi-startups-target-2024`, and behind them the revision by which it came. */
export function valueId(kpiId: string, value: ValueTime & { readonly kind: string; readonly since?: string | null | undefined }): string {
  const { kind, since } = value;
  return `${kpiId}-${kind}-${timeName(value)}${typeof since === 'string' ? `-${since}` : ''}`;
}

/** The id of a value that is not linked yet, whose time is still in an editor's writing; nothing where that is no time. */
export function contentValueId(kpiId: string, value: Pick<ValueContent, 'kind' | 'since' | TimeKey>): string | undefined {
  const time = readTime(value);
  return time === undefined || 'wrong' in time ? undefined : valueId(kpiId, { ...time, kind: value.kind, since: value.since });
}

/** The KPI whose value has an id; nothing where none has. */
export function kpiOfValue(kpis: readonly Kpi[], id: string): Kpi | undefined {
  return kpis.find((kpi) => id.startsWith(`${kpi.id}-`) && kpi.values.some((value) => valueId(kpi.id, value) === id));
}
