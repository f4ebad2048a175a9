import { scaleLinear } from 'd3';
import { baselineOf, isNumeric, isPresent, resultsOf, targetsOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { levelLine, share, uprightLine, type Mark, type Place } from '../marks/mark.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';

/** One year of a goal's target: where its mark stands, as a share (0 to 1) of the width, or nowhere. */
export interface TargetRow {
  readonly value: KpiValue;
  /** `earlier` is a target of a year before the last. */
  readonly role: Exclude<ValueRole, 'text' | 'missing'>;
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

/** Where the marks of a row stand. */
export interface TargetRowSpace {
  /** Of the row's line, in pixels from the top. */
  readonly y: number;
  /** Where the cross of a missing value stands, and where the line begins that follows it. */
  readonly cross: Place;
  readonly lack: Place;
}

/** The marks of one row; a value that is no number has none. */
export function targetRowMarks({ value, role, at }: TargetRow, zero: number, { y, cross, lack }: TargetRowSpace): Mark[] {
  if (at === undefined) return isPresent(value) ? [] : [levelLine('lack', y, lack), valueMark('missing', cross, y, 'row')];
  return [
    levelLine('track', y),
    uprightLine('zero', share(zero), y - 6, y + 6),
    levelLine(role === 'earlier' ? 'earlier-promise' : 'promise', y, share(zero), share(at)),
    valueMark(role, share(at), y, 'row'),
  ];
}

/** What a row shows, for the legend. */
export function targetRowSign({ value, role, at }: TargetRow): ValueRole | undefined {
  if (at !== undefined) return role;
  return isPresent(value) ? undefined : 'missing';
}
