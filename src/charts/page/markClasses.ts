import type { ArmedRole, BoxRole, CircleRole, GlyphRole, LabelRole, LineRole } from '../marks/mark.ts';

/** The classes of the stylesheet that say on pages what marks look like. */
export const markClasses = {
  line: {
    track: 'c-track',
    zero: 'c-zero',
    grid: 'c-grid',
    axis: 'c-zero',
    promise: 'c-seg',
    'earlier-promise': 'c-oldseg',
    path: 'c-path',
    lack: 'c-lack',
    texts: 'c-track',
    span: 'c-span',
    range: 'c-range',
    bound: 'c-limit',
    group: 'p-policy',
    'inner-group': 'p-measure',
  },
  circle: { baseline: 'c-base', result: 'c-base', earlier: 'c-old', target: 'c-ring', 'close-target': 'c-ring-o' },
  armed: { missing: 'c-x', text: 'c-word' },
  glyph: { change: 'gl', forecast: 'c-forecast', reference: 'c-reference', bound: 'c-side' },
  box: { unchanged: 'u', changed: 'f', inferred: 'f i', part: '', 'other-part': 'off' },
  label: {
    scale: 'c-t',
    year: 'c-t',
    era: 'c-t c-era',
    percent: 'c-t',
    remark: 'c-t',
    name: 'c-t p-name',
    value: 'c-v',
    'target-value': 'c-v c-vg',
    'missing-value': 'c-v c-vm',
  },
} as const satisfies {
  readonly line: Record<LineRole, string>;
  readonly circle: Record<CircleRole, string>;
  readonly armed: Record<ArmedRole, string>;
  readonly glyph: Record<GlyphRole, string>;
  readonly box: Record<BoxRole, string>;
  readonly label: Record<LabelRole, string>;
};
