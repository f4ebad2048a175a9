import { scaleLinear } from 'd3';
import { baselineOf, isNumeric, isPresent, targetOf } from '../../plan/kpiValues.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import { circle, levelLine, share, uprightLine, type Mark } from '../marks/mark.ts';
import { valueMark, type ValueRole } from '../marks/valueMark.ts';

/**
 * The marks of one KPI on its own scale, as shares (0 to 1) of the width.
 *
 * - `change`: a dot, a ring and the line between;
 * - `keep`: the dot inside a larger ring;
 * - `lone`: one value only, and a cross where the other would stand; there is no scale, so no zero tick;
 * - `none`: nothing that is a number, so no marks at all.
 */
export type DumbbellLayout =
  | { readonly kind: 'change'; readonly zero: number; readonly baseline: number; readonly target: number; readonly close: boolean }
  | { readonly kind: 'keep'; readonly zero: number; readonly at: number }
  | { readonly kind: 'lone'; readonly shows: 'baseline' | 'target' }
  | { readonly kind: 'none' };

/** Below this share of the larger value the ring would hide the dot, so it is drawn without fill. */
const closeShare = 0.1;

/** Lays out a KPI's baseline and target from 0 to the larger of them, or to 100 where both are percentages. */
export function dumbbellLayout(kpi: Kpi): DumbbellLayout {
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  if (isNumeric(baseline) && isNumeric(target)) {
    const values = [baseline.value, target.value];
    const least = Math.min(0, ...values);
    const most = Math.max(0, ...values, kpi.unit === '%' && Math.max(...values) <= 100 ? 100 : 0);
    const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]);
    const zero = scale(0);
    if (baseline.value === target.value) return { kind: 'keep', zero, at: scale(target.value) };
    const places = { baseline: scale(baseline.value), target: scale(target.value) };
    return { kind: 'change', zero, ...places, close: Math.abs(places.target - places.baseline) < closeShare };
  }
  if (isNumeric(baseline) && !isPresent(target)) return { kind: 'lone', shows: 'baseline' };
  if (isNumeric(target) && !isPresent(baseline)) return { kind: 'lone', shows: 'target' };
  return { kind: 'none' };
}

/** The marks of such a layout, on a line at `y` pixels from the top. */
export function dumbbellMarks(layout: DumbbellLayout, y: number): Mark[] {
  if (layout.kind === 'none') return [];
  if (layout.kind === 'lone') {
    const { shows } = layout;
    const [from, to, cross, at] = shows === 'baseline' ? [0.5, 0.96, share(1), share(0.5)] : [0.04, 1, 0, share(1)];
    return [levelLine('lack', y, share(from), share(to)), valueMark('missing', cross, y, 'row'), valueMark(shows, at, y, 'row')];
  }
  const scale = [levelLine('track', y), uprightLine('zero', share(layout.zero), y - 6, y + 6)];
  if (layout.kind === 'keep') {
    const at = share(layout.at);
    return [...scale, circle('target', at, y, 7.5), circle('baseline', at, y, 4)];
  }
  const [baseline, target] = [share(layout.baseline), share(layout.target)];
  const ends = layout.close
    ? [circle('close-target', target, y, 5.5), circle('baseline', baseline, y, 3.5)]
    : [valueMark('target', target, y, 'row'), valueMark('baseline', baseline, y, 'row')];
  return [...scale, levelLine('promise', y, baseline, target), ...ends];
}

/** What such a layout shows, for the legend. */
export function dumbbellSigns(layout: DumbbellLayout): ValueRole[] {
  if (layout.kind === 'none') return [];
  return layout.kind === 'lone' ? [layout.shows, 'missing'] : ['baseline', 'target'];
}
