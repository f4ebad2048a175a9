import type { Kpi } from '../../schema/entity/kpi.ts';
import { dumbbellLayout } from '../dumbbellLayout.ts';
import { circle, cross, line } from './chartMarks.ts';
import type { ChartPaint } from './chartPaint.ts';

interface DumbbellSpace {
  /** The ends of the scale and the height of its line, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly paint: ChartPaint;
}

/** A KPI's baseline and target on a scale of their own; nothing for a KPI without a number. */
export function dumbbellMarks(kpi: Kpi, { from, to, y, paint }: DumbbellSpace): string {
  const layout = dumbbellLayout(kpi);
  const x = (share: number) => from + share * (to - from);
  if (layout.kind === 'none') return '';
  if (layout.kind === 'lone') {
    return layout.shows === 'baseline'
      ? [line(x(0.5), y, x(0.96), y, paint.lack), cross(to, y, 4, paint.cross), circle(x(0.5), y, 5, paint.baseline)].join('')
      : [line(x(0.04), y, to, y, paint.lack), cross(from, y, 4, paint.cross), circle(to, y, 5.5, paint.ring)].join('');
  }
  const scale = [line(from, y, to, y, paint.track), line(x(layout.zero), y - 6, x(layout.zero), y + 6, paint.zero)];
  if (layout.kind === 'keep') return [...scale, circle(x(layout.at), y, 7.5, paint.ring), circle(x(layout.at), y, 4, paint.baseline)].join('');
  const { baseline, target, close } = layout;
  return [
    ...scale,
    line(x(baseline), y, x(target), y, paint.segment),
    circle(x(target), y, 5.5, close ? paint.openRing : paint.ring),
    circle(x(baseline), y, close ? 3.5 : 5, paint.baseline),
  ].join('');
}
