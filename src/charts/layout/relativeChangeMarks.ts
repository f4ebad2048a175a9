import { circle, levelLine, share, uprightLine, type LabelMark, type Mark } from '../marks/mark.ts';
import type { RelativeChangeLayout, RelativeChangeRow } from './relativeChangeLayout.ts';

/** The marks of a row: the baseline where all baselines stand, the target, and the promised change between. */
export function relativeChangeMarks(zero: number, { at, close }: Pick<RelativeChangeRow, 'at' | 'close'>): Mark[] {
  const middle = share(0.5);
  return [
    levelLine('promise', middle, share(zero), share(at)),
    circle(close ? 'close-target' : 'target', share(at), middle, 5.5),
    circle('baseline', share(zero), middle, 3.5),
  ];
}

/** The lines of the axis, which run through every row. */
export function changeGridMarks({ ticks }: Pick<RelativeChangeLayout, 'ticks'>): Mark[] {
  return ticks.map(({ change, at }) => uprightLine(change === 0 ? 'zero' : 'grid', share(at), 0, share(1)));
}

/** The words above the lines of the axis. */
export function changeTickMarks({ ticks }: Pick<RelativeChangeLayout, 'ticks'>, textOf: (change: number) => string): LabelMark[] {
  return ticks.map(({ change, at }) => ({ kind: 'label', role: 'percent', text: textOf(change), x: share(at), y: 18 }));
}
