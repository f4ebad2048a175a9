import { baselineOf, targetOf } from '../../../plan/kpiValues.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import { commonText } from '#words/common.ts';
import { missingText, type ValueParts, valueParts } from '#words/number.ts';

/** A value in large type, or why there is none. */
export type BigValueEnd =
  | { readonly kind: 'value'; readonly parts: ValueParts; /** Where it is not the plan's. */ readonly year: string | undefined }
  | { readonly kind: 'missing'; readonly text: string };

/** Where a KPI starts and where it is to go, in large type. */
export interface BigValueData {
  /** Words take more room than numbers. */
  readonly isWordy: boolean;
  readonly ends: readonly BigValueEnd[];
}

/** Computes both ends of a KPI; `targetYear` is the year that the plan's targets are set for. */
export function bigValue(kpi: Kpi, targetYear: number): BigValueData {
  const ends = [baselineOf(kpi), targetOf(kpi)];
  return {
    isWordy: ends.some((value) => value !== undefined && value.text !== null),
    ends: ends.map((value) => bigValueEnd(value, targetYear)),
  };
}

function bigValueEnd(value: KpiValue | undefined, targetYear: number): BigValueEnd {
  const parts = value && valueParts(value);
  if (!value || !parts) return { kind: 'missing', text: value ? missingText(value) : commonText.notStated };
  const isOfOtherYear = value.kind === 'target' && value.fiscalYear !== targetYear;
  return { kind: 'value', parts, year: isOfOtherYear ? commonText.ofYear(value.fiscalYear) : undefined };
}
