import { scaleLinear } from 'd3';
import { aggregationOf, sideOf } from '../../plan/comparison.ts';
import { baselineOf, isNumeric, isPresent, type NumericValue, targetOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { circle, levelLine, share, uprightLine, type Mark } from '../marks/mark.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';

/**
 * The marks of one KPI on its own scale, as shares (0 to 1) of the width.
 *
 * - `change`: a dot, a ring and the line between; of a range that is promised also its other end;
 * - `keep`: the dot inside a larger ring;
 * - `bound`: a dot and an open line to the side that a target without a number promises; there is no scale;
 * - `lone`: one value only, and a cross where the other would stand, unless the KPI has no such value at all (`only`); there is
 *   no scale, so no zero tick;
 * - `none`: nothing that is a number, numbers that count over different spans, or nothing that is promised, so no marks at all.
 */
export type DumbbellLayout =
  | {
      readonly kind: 'change';
      readonly zero: number;
      readonly baseline: number;
      readonly target: number;
      readonly close: boolean;
      readonly range?: { readonly from: number; readonly to: number };
    }
  | { readonly kind: 'keep'; readonly zero: number; readonly at: number }
  | { readonly kind: 'bound'; readonly side: 'above' | 'below' }
  | { readonly kind: 'lone'; readonly shows: 'baseline' | 'target'; readonly only?: true }
  | { readonly kind: 'none' };

/** Below this share of the larger value the ring would hide the dot, so it is drawn without fill. */
const closeShare = 0.1;

/** Lays out a KPI's baseline and target from 0 to the larger of them, or to 100 where both are percentages. */
export function dumbbellLayout(kpi: Kpi, promises = true): DumbbellLayout {
  if (!promises) return { kind: 'none' };
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  const side = sideOf(target);
  if (isNumeric(baseline) && isNumeric(target)) {
    return aggregationOf(kpi, baseline) === aggregationOf(kpi, target) ? scaledLayout(kpi, baseline, target) : { kind: 'none' };
  }
  if (isNumeric(baseline) && side) return { kind: 'bound', side };
  if (isNumeric(baseline) && !isPresent(target)) return { kind: 'lone', shows: 'baseline', ...(target ? {} : { only: true }) };
  if (isNumeric(target) && !isPresent(baseline)) return { kind: 'lone', shows: 'target', ...(baseline ? {} : { only: true }) };
  return { kind: 'none' };
}

function scaledLayout(kpi: Kpi, baseline: NumericValue, target: NumericValue): DumbbellLayout {
  const values = [baseline.value, target.value, ...(target.upper === null ? [] : [target.upper])];
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values, kpi.unit === '%' && Math.max(...values) <= 100 ? 100 : 0);
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]);
  const zero = scale(0);
  if (baseline.value === target.value && target.upper === null) return { kind: 'keep', zero, at: scale(target.value) };
  const places = { baseline: scale(baseline.value), target: scale(target.value) };
  const close = Math.abs(places.target - places.baseline) < closeShare;
  const range = target.upper === null ? {} : { range: { from: places.target, to: scale(target.upper) } };
  return { kind: 'change', zero, ...places, close, ...range };
}

/** The marks of such a layout, on a line at `y` pixels from the top. */
export function dumbbellMarks(layout: DumbbellLayout, y: number): Mark[] {
  switch (layout.kind) {
    case 'none':
      return [];
    case 'lone': {
      const { shows, only = false } = layout;
      const [from, to, cross, at] = shows === 'baseline' ? [0.5, 0.96, share(1), share(0.5)] : [0.04, 1, 0, share(1)];
      const lacking = only ? [] : [levelLine('lack', y, share(from), share(to)), valueMark('missing', cross, y, 'row')];
      return [...lacking, valueMark(shows, at, y, 'row')];
    }
    case 'bound': {
      const [middle, end] = [share(0.5), share(layout.side === 'above' ? 0.96 : 0.04)];
      return [levelLine('bound', y, middle, end), valueMark('baseline', middle, y, 'row'), valueMark(layout.side, end, y, 'row')];
    }
    case 'keep': {
      const at = share(layout.at);
      return [...scaleMarks(layout.zero, y), circle('target', at, y, 7.5), circle('baseline', at, y, 4)];
    }
    case 'change': {
      const [baseline, target] = [share(layout.baseline), share(layout.target)];
      const ends = layout.close
        ? [circle('close-target', target, y, 5.5), circle('baseline', baseline, y, 3.5)]
        : [valueMark('target', target, y, 'row'), valueMark('baseline', baseline, y, 'row')];
      return [...scaleMarks(layout.zero, y), levelLine('promise', y, baseline, target), ...rangeMarks(layout, y), ...ends];
    }
  }
}

function scaleMarks(zero: number, y: number): Mark[] {
  return [levelLine('track', y), uprightLine('zero', share(zero), y - 6, y + 6)];
}

function rangeMarks({ range }: Extract<DumbbellLayout, { kind: 'change' }>, y: number): Mark[] {
  return range ? [levelLine('range', y, share(range.from), share(range.to)), valueMark('target', share(range.to), y, 'row')] : [];
}

/** What such a layout shows, for the legend. */
export function dumbbellSigns(layout: DumbbellLayout): ValueRole[] {
  switch (layout.kind) {
    case 'none':
      return [];
    case 'bound':
      return ['baseline', layout.side];
    case 'lone':
      return layout.only ? [layout.shows] : [layout.shows, 'missing'];
    default:
      return ['baseline', 'target'];
  }
}
