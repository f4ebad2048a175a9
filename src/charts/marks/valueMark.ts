import { circle, type ArmedMark, type CircleMark, type Place } from './mark.ts';

/** What a value is in a chart. `earlier` is a target of a year before the plan's last. */
export type ValueRole = 'baseline' | 'earlier' | 'target' | 'result' | 'text' | 'missing';

/** Where values are drawn: over the years, on a row's scale, or beside the words of a legend. */
type Scene = 'years' | 'row' | 'legend';

/** In pixels: the radius of dots and rings, and how far a stroke or cross reaches from its middle. */
const sizes: Readonly<Record<Scene, Readonly<Record<ValueRole, number>>>> = {
  years: { baseline: 6, earlier: 5, target: 6.5, result: 4, text: 8, missing: 5 },
  row: { baseline: 5, earlier: 4.5, target: 5.5, result: 5, text: 8, missing: 4 },
  legend: { baseline: 5, earlier: 4.5, target: 5.5, result: 4, text: 7, missing: 4 },
};

/** The mark of one value: the only place that says which sign a value has, in every chart and legend, on page and in file. */
export function valueMark(role: ValueRole, x: Place, y: Place, scene: Scene): CircleMark | ArmedMark {
  const size = sizes[scene][role];
  switch (role) {
    case 'text':
      return { kind: 'stroke', role, x, y, arm: size };
    case 'missing':
      return { kind: 'cross', role, x, y, arm: size };
    default:
      return circle(role, x, y, size);
  }
}
