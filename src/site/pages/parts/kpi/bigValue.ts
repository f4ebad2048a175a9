import { isPromising } from '../../../../plan/comparison.ts';
import { baselineOf, targetOf } from '../../../../plan/kpiValues.ts';
import { compareTimes } from '../../../../plan/valueTime.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../../schema/entity/kpiValue.ts';
import { commonText } from '#words/common.ts';
import { kpiText } from '#words/kpi.ts';
import { missingText, type ValueParts, valueParts } from '#words/sentences/number.ts';
import { valueKindText } from '#words/planWords.ts';
import type { WordedPlan } from '#words/planWords.ts';
import { otherTime } from '#words/sentences/valueInSentence.ts';

/** A value in large type, or why there is none. */
export type BigValueEnd =
  | { readonly kind: 'value'; readonly parts: ValueParts; /** Empty where there is nothing to say. */ readonly remark: string }
  | { readonly kind: 'missing'; readonly text: string };

/** Where a KPI starts and where it is to go, in large type; a KPI that promises nothing may have one value only. */
export interface BigValueData {
  /** Words take more room than numbers. */
  readonly isWordy: boolean;
  readonly ends: readonly BigValueEnd[];
}

/** Computes both ends of a KPI. */
export function bigValue(kpi: Kpi, plan: WordedPlan): BigValueData {
  const ends = valueEnds(kpi, plan);
  return {
    isWordy: ends.some((value) => value !== undefined && (value.text !== null || value.status === 'compared')),
    ends: ends.map((value) => bigValueEnd(value, kpi, plan, ends.length === 1)),
  };
}

/** The two ends of a KPI; of one that promises nothing, or has neither end, the last of its values alone. */
export function valueEnds(kpi: Kpi, plan: WordedPlan): readonly (KpiValue | undefined)[] {
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  if (target || (baseline && isPromising(plan, kpi))) return [baseline, target];
  const ordered = kpi.values.toSorted(compareTimes);
  const last = ordered.findLast(({ kind }) => kind !== 'forecast') ?? ordered.at(-1);
  return last ? [last] : [baseline, target];
}

/**
 * What is to be said behind a value: its time where it is not the plan's, its span where it is not its KPI's, and what
 * it is where it stands alone.
 */
export function valueRemark(value: KpiValue, kpi: Kpi, plan: WordedPlan, isAlone: boolean): string {
  const time = otherTime(value, plan);
  const kind = isAlone ? valueKindText(value.kind, plan) : undefined;
  const told = time !== undefined && kind !== undefined ? commonText.kindAt(time, kind) : (time ?? kind);
  return `${kpiText.otherSpan(kpi, value)}${told === undefined ? '' : commonText.ofTime(told)}`;
}

function bigValueEnd(value: KpiValue | undefined, kpi: Kpi, plan: WordedPlan, isAlone: boolean): BigValueEnd {
  const parts = value && valueParts(value, kpi);
  if (!value || !parts) return { kind: 'missing', text: value ? missingText(value) : commonText.notStated };
  return { kind: 'value', parts, remark: valueRemark(value, kpi, plan, isAlone) };
}
