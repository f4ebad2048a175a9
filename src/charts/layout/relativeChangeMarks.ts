import { circle, levelLine, share, uprightLine, type LabelMark, type Mark, type Place } from '../marks/mark.ts';
import type { RelativeChangeLayout, RelativeChangeRow } from './relativeChangeLayout.ts';

/** The marks of a row: the baseline where all baselines stand, the target, the promised change between, and the latest result. */
export function relativeChangeMarks(zero: number, { at, close, resultAt }: Pick<RelativeChangeRow, 'at' | 'close' | 'resultAt'>): Mark[] {
  const middle = share(0.5);
  return [
    levelLine('promise', middle, share(zero), share(at)),
    circle(close ? 'close-target' : 'target', share(at), middle, 5.5),
    circle('baseline', share(zero), middle, 3.5),
    ...(resultAt === undefined ? [] : [latestMark(share(resultAt), middle)]),
  ];
}

/** The small square of a latest result. */
export function latestMark(x: Place, y: Place): Mark {
  return { kind: 'glyph', role: 'latest', x, y, d: 'M-3.5-3.5h7v7h-7z' };
}

/** The lines of the axis, which run through every row. */
export function changeGridMarks({ ticks }: Pick<RelativeChangeLayout, 'ticks'>): Mark[] {
  return ticks.map(({ change, at }) => uprightLine(change === 0 ? 'zero' : 'grid', share(at), 0, share(1)));
}

/** The words above the lines of the axis. */
export function changeTickMarks({ ticks }: Pick<RelativeChangeLayout, 'ticks'>, textOf: (change: number) => string): LabelMark[] {
  return ticks.map(({ change, at }) => ({ kind: 'label', role: 'percent', text: textOf(change), x: share(at), y: 18 }));
}
