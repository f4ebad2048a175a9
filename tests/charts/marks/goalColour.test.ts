import { describe, expect, it } from 'vitest';
import { chartColours } from '../../../src/charts/file/chartPaint.ts';
import { goalColour } from '../../../src/charts/marks/goalColour.ts';

describe(goalColour, () => {
  it('comes round again after the last colour that files have', () => {
    const last = chartColours.goals.length;
    expect([1, 2, last, last + 1, 2 * last + 1].map(goalColour)).toEqual([1, 2, last, 1, 1]);
  });
});
