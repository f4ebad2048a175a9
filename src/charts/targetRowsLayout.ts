import { scaleLinear } from 'd3';
import { baselineOf, isNumeric, resultsOf, targetsOf } from '../plan/kpiValues.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { KpiValue } from '../schema/entity/kpiValue.ts';

/** One year of a goal's target: where its mark stands, as a share (0 to 1) of the width, or nowhere. */
export interface TargetRow {
  readonly value: KpiValue;
  /** `earlier` is a target of a year before the last. */
  readonly role: 'baseline' | 'earlier' | 'target' | 'result';
  readonly at: number | undefined;
}

/** A goal's target, one row a year, all on one scale from 0. */
export interface TargetRowsLayout {
  readonly zero: number;
  readonly rows: readonly TargetRow[];
}

/** Lays out baseline, targets and results of a KPI as rows from 0 to the largest value (100 for percentages). */
export function targetRowsLayout(kpi: Kpi): TargetRowsLayout {
  const targets = targetsOf(kpi);
  const last = targets.at(-1);
  const baseline = baselineOf(kpi);
  const values = [...(baseline ? [baseline] : []), ...targets, ...resultsOf(kpi)];
  const numbers = values.filter(isNumeric).map(({ value }) => value);
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers, kpi.unit === '%' && Math.max(0, ...numbers) <= 100 ? 100 : 0);
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]);
  return {
    zero: scale(0),
    rows: values
      .map((value): TargetRow => ({
        value,
        role: value.kind !== 'target' ? value.kind : value === last ? 'target' : 'earlier',
        at: isNumeric(value) ? scale(value.value) : undefined,
      }))
      .sort((a, b) => a.value.fiscalYear - b.value.fiscalYear),
  };
}
