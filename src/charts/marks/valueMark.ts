import { circle, type ArmedMark, type CircleMark, type GlyphMark, type Place } from './mark.ts';

/**
 * What a value is in a chart. `earlier` is a target of a time before the plan's last; `above` and `below` are the side of
 * the baseline that a target without a number of its own promises.
 */
export type ValueRole = DottedRole | DrawnRole | 'text' | 'missing';

/** A number, whose mark stands at its place on a scale. */
export type NumberRole = DottedRole | 'forecast' | 'reference';

type DottedRole = 'baseline' | 'earlier' | 'target' | 'result';
type DrawnRole = 'forecast' | 'reference' | 'above' | 'below';

/** Where values are drawn: over the years, on a row's scale, or beside the words of a legend. */
type Scene = 'years' | 'row' | 'legend';

/** In pixels: the radius of dots and rings, and how far a stroke or cross reaches from its middle. */
const sizes: Readonly<Record<Scene, Readonly<Record<DottedRole | 'text' | 'missing', number>>>> = {
  years: { baseline: 6, earlier: 5, target: 6.5, result: 4, text: 8, missing: 5 },
  row: { baseline: 5, earlier: 4.5, target: 5.5, result: 5, text: 8, missing: 4 },
  legend: { baseline: 5, earlier: 4.5, target: 5.5, result: 4, text: 7, missing: 4 },
};

const diamond = 'M0-6 6 0 0 6-6 0z';
const square = 'M-4.5-4.5h9v9h-9z';

/** What is drawn as a path: a diamond, a square, and an arrow that stands off a bar at the height of the baseline. */
const drawings: Readonly<Record<Scene, Readonly<Record<DrawnRole, string>>>> = {
  years: {
    forecast: diamond,
    reference: square,
    above: 'M-7 0h14M0-4v-14M-4.5-13.5 0-18l4.5 4.5',
    below: 'M-7 0h14M0 4v14M-4.5 13.5 0 18l4.5-4.5',
  },
  row: {
    forecast: diamond,
    reference: square,
    above: 'M0-6v12M4 0h9M9.5-3.5 13 0l-3.5 3.5',
    below: 'M0-6v12M-4 0h-9M-9.5-3.5-13 0l3.5 3.5',
  },
  legend: {
    forecast: diamond,
    reference: square,
    above: 'M-5 5h10M0 2v-8M-3.5-2.5 0-6l3.5 3.5',
    below: 'M-5-5h10M0-2v8M-3.5 2.5 0 6l3.5-3.5',
  },
};

/** The mark of one value: the only place that says which sign a value has, in every chart and legend, on page and in file. */
export function valueMark(role: ValueRole, x: Place, y: Place, scene: Scene): CircleMark | ArmedMark | GlyphMark {
  switch (role) {
    case 'text':
      return { kind: 'stroke', role, x, y, arm: sizes[scene].text };
    case 'missing':
      return { kind: 'cross', role, x, y, arm: sizes[scene].missing };
    case 'forecast':
    case 'reference':
      return { kind: 'glyph', role, x, y, d: drawings[scene][role] };
    case 'above':
    case 'below':
      return { kind: 'glyph', role: 'bound', x, y, d: drawings[scene][role] };
    default:
      return circle(role, x, y, sizes[scene][role]);
  }
}
