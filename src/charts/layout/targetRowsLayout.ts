import { scaleLinear } from 'd3';
import { isApart, sideOf } from '../../plan/comparison.ts';
import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { levelLine, share, uprightLine, type Mark, type Place } from '../marks/mark.ts';
import { valueMark, type NumberRole, type ValueRole } from '../marks/valueMark.ts';
import { roleOf, shownValues } from './shownValues.ts';

/** One value: where its mark stands, as a share (0 to 1) of the width, or nowhere. */
export interface TargetRow {
  readonly value: KpiValue;
  /** `earlier` is a target of a time before the last. */
  readonly role: NumberRole;
  /** Whether its line is drawn in the colour of a promise. */
  readonly isPromise: boolean;
  /** Which side of the baseline is promised, whose place `at` is then. */
  readonly side: 'above' | 'below' | undefined;
  readonly at: number | undefined;
  /** Where the range ends that begins there. */
  readonly upper: number | undefined;
}

/** A KPI with one row a value, all on one scale from 0. */
export interface TargetRowsLayout {
  readonly zero: number;
  readonly rows: readonly TargetRow[];
}

/**
 * Lays out every value of a KPI as rows from 0 to the largest (100 for percentages); what counts over another span has
 * no place, and only a KPI that `promises` something has lines in its colour.
 */
export function targetRowsLayout(kpi: Kpi, promises = true): TargetRowsLayout {
  const [baseline, target] = [baselineOf(kpi), targetOf(kpi)];
  const values = shownValues(kpi);
  const onScale = (value: KpiValue | undefined) => isNumeric(value) && !isApart(kpi, value);
  const numbers = values.flatMap((value) => (onScale(value) ? [value.value, value.upper].filter((number) => number !== null) : []));
  const least = Math.min(0, ...numbers);
  const most = Math.max(0, ...numbers, kpi.unit === '%' && Math.max(0, ...numbers) <= 100 ? 100 : 0);
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]);
  const placeOf = (value: KpiValue | undefined) => (value && onScale(value) && value.value !== null ? scale(value.value) : undefined);
  return {
    zero: scale(0),
    rows: values.map((value): TargetRow => {
      const side = sideOf(value);
      const role = roleOf(value, target);
      return {
        value,
        role,
        isPromise: promises && (role === 'baseline' || role === 'target' || role === 'result'),
        side,
        at: placeOf(side ? baseline : value),
        upper: onScale(value) && value.upper !== null ? scale(value.upper) : undefined,
      };
    }),
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
export function targetRowMarks(
  { value, role, isPromise, side, at, upper }: TargetRow,
  zero: number,
  { y, cross, lack }: TargetRowSpace,
): Mark[] {
  if (at === undefined) return isPresent(value) || side ? [] : [levelLine('lack', y, lack), valueMark('missing', cross, y, 'row')];
  const scale = [levelLine('track', y), uprightLine('zero', share(zero), y - 6, y + 6)];
  if (side) return [...scale, levelLine('bound', y, share(at), share(side === 'above' ? 1 : 0)), valueMark(side, share(at), y, 'row')];
  return [
    ...scale,
    levelLine(isPromise ? 'promise' : 'earlier-promise', y, share(zero), share(at)),
    ...(upper === undefined ? [] : [levelLine('range', y, share(at), share(upper)), valueMark(role, share(upper), y, 'row')]),
    valueMark(role, share(at), y, 'row'),
  ];
}

/** What a row shows, for the legend. */
export function targetRowSign({ value, role, side, at }: TargetRow): ValueRole | undefined {
  if (at !== undefined) return side ?? role;
  return isPresent(value) || side ? undefined : 'missing';
}
