import { topColour } from '../marks/topColour.ts';
import type { ArmedRole, BoxRole, CircleRole, GlyphRole, LabelRole, LineRole } from '../marks/mark.ts';
import type { RuleMark, WordsRole } from './fileMark.ts';
import type { SvgAttributes } from './svgElement.ts';

/** The colours of the site on a white ground, which a file that stands alone cannot take from the stylesheet. */
export const chartColours = {
  ground: '#ffffff',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  rule: '#cccccc',
  ruleField: '#7f7f7f',
  track: '#b3b3b3',
  /** By the place on the first level: they stay apart for readers who see few colours, and from the ink. */
  tops: [
    '#0055ad',
    '#197a4b',
    '#8b008b',
    '#ac3e00',
    '#512a37',
    '#747198',
    '#770e00',
    '#7510de',
    '#0011b9',
    '#2a3461',
    '#2a75d1',
    '#db2478',
  ],
} as const;

type Paints<Role extends string> = Readonly<Record<Role, SvgAttributes>>;

/** The presentation attributes of each mark in a chart's file. */
export interface ChartPaint {
  readonly accent: string;
  readonly line: Paints<LineRole>;
  readonly circle: Paints<CircleRole>;
  readonly armed: Paints<ArmedRole>;
  readonly glyph: Paints<GlyphRole>;
  readonly box: Paints<BoxRole>;
  readonly label: Paints<LabelRole>;
  readonly words: Paints<WordsRole>;
  readonly rule: Paints<RuleMark['role']>;
}

/** The size of each kind of words in pixels, which decides where lines break. */
export const wordSizes: Readonly<Record<WordsRole, number>> = {
  heading: 20,
  section: 16,
  row: 16,
  promise: 16,
  words: 14,
  figure: 14,
  note: 14,
};

/** How the marks of a chart are painted that belongs to the item at a place of the first level; what belongs to none is black. */
export function chartPaint(top: number | undefined): ChartPaint {
  const { ground, ink, ink3, rule, ruleField, track, tops } = chartColours;
  const accent = top === undefined ? ink : (tops[topColour(top) - 1] ?? ink);
  const thin = { stroke: ruleField, 'stroke-width': 1 };
  const frame = { fill: ground, stroke: accent, 'stroke-width': 2 };
  return {
    accent,
    line: {
      track: { stroke: track, 'stroke-width': 1 },
      zero: thin,
      grid: { stroke: rule, 'stroke-width': 1 },
      axis: thin,
      promise: { stroke: accent, 'stroke-width': 3 },
      'earlier-promise': { stroke: track, 'stroke-width': 3 },
      path: { stroke: accent, 'stroke-width': 1.5 },
      lack: { stroke: ruleField, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
      texts: { stroke: track, 'stroke-width': 1 },
      span: { stroke: track, 'stroke-width': 3 },
      range: { stroke: accent, 'stroke-width': 3 },
      bound: { stroke: accent, 'stroke-width': 1.5, 'stroke-dasharray': '6 3' },
      group: { stroke: ink, 'stroke-width': 1.5 },
      'inner-group': { stroke: accent, 'stroke-width': 2 },
    },
    circle: {
      baseline: { fill: ink },
      result: { fill: ink },
      earlier: { fill: ground, stroke: ink3, 'stroke-width': 2 },
      target: { fill: ground, stroke: accent, 'stroke-width': 3 },
      'close-target': { fill: 'none', stroke: accent, 'stroke-width': 3 },
    },
    armed: { missing: { fill: 'none', stroke: ink3, 'stroke-width': 1.5 }, text: { stroke: accent, 'stroke-width': 2 } },
    glyph: {
      change: { fill: 'none', stroke: accent, 'stroke-width': 1.75 },
      forecast: { fill: ground, stroke: ink, 'stroke-width': 2 },
      reference: { fill: ground, stroke: ink3, 'stroke-width': 2 },
      bound: { fill: 'none', stroke: accent, 'stroke-width': 2 },
    },
    box: {
      unchanged: { fill: accent },
      changed: frame,
      inferred: { ...frame, 'stroke-dasharray': '3 2.5' },
      part: { fill: accent },
      'other-part': { fill: rule },
    },
    label: labelPaints(accent),
    words: wordsPaints(accent),
    rule: { 'between-rows': { stroke: rule }, 'below-heading': { stroke: ink } },
  };
}

function labelPaints(accent: string): Paints<LabelRole> {
  const { ground, ink, ink2 } = chartColours;
  const small = type(14, ink2);
  const clear = { stroke: ground, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return {
    scale: small,
    year: small,
    era: small,
    percent: { ...small, 'text-anchor': 'middle' },
    remark: small,
    name: small,
    value: { ...type(16, ink, 700), ...clear },
    'target-value': { ...type(16, accent, 700), ...clear },
    'missing-value': { ...type(16, ink2), ...clear },
  };
}

function wordsPaints(accent: string): Paints<WordsRole> {
  const { ink, ink2 } = chartColours;
  return {
    heading: type(wordSizes.heading, ink, 700),
    section: type(wordSizes.section, ink, 700),
    row: type(wordSizes.row, accent, 700),
    promise: type(wordSizes.promise, ink),
    words: type(wordSizes.words, ink),
    figure: type(wordSizes.figure, ink, 700),
    note: type(wordSizes.note, ink2),
  };
}

/** `text-anchor` keeps its place among the attributes and is filled in where a mark has one. */
function type(size: number, fill: string, weight?: number): SvgAttributes {
  return { 'font-size': size, 'font-weight': weight, fill, 'text-anchor': undefined };
}
