import { describe, expect, it } from 'vitest';
import { chartColours } from '../../../src/charts/file/chartPaint.ts';
import { topColour } from '../../../src/charts/marks/topColour.ts';

describe(topColour, () => {
  it('comes round again after the last colour that files have', () => {
    const last = chartColours.tops.length;
    expect([1, 2, last, last + 1, 2 * last + 1].map(topColour)).toEqual([1, 2, last, 1, 1]);
  });
});
