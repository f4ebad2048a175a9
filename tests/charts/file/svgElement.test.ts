import { describe, expect, it } from 'vitest';
import { svgElement } from '../../../src/charts/file/svgElement.ts';

describe(svgElement, () => {
  it.each([
    ['an element without content', svgElement('line', { x1: 0, x2: 10 }), '<line x1="0" x2="10"/>'],
    ['content as it is', svgElement('g', {}, '<a/>', 'b'), '<g><a/>b</g>'],
    ['no attribute that is undefined', svgElement('rect', { x: undefined, y: 1 }), '<rect y="1"/>'],
    [
      'numbers in two decimals and never with an exponent',
      svgElement('circle', { cx: 1 / 3, cy: 1e-9, r: -0 }),
      '<circle cx="0.33" cy="0" r="0"/>',
    ],
    ['attributes that end nothing', svgElement('g', { id: '"><script>&' }), '<g id="&quot;&gt;&lt;script&gt;&amp;"/>'],
  ])('writes %s', (_, written, expected) => {
    expect(written).toBe(expected);
  });
});
