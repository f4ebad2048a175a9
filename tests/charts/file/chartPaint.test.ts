import { describe, expect, it } from 'vitest';
import { chartColours, chartPaint } from '../../../src/charts/file/chartPaint.ts';
import { topColours } from '../../../src/charts/marks/topColour.ts';
import { valueOf } from '../../setup/siteColours.ts';

describe('the colours of a chart’s file', () => {
  it('are those of the site on white', () => {
    const { tops, ...others } = chartColours;
    const names = {
      ground: '--ground',
      ink: '--ink',
      ink2: '--ink-2',
      ink3: '--ink-3',
      rule: '--rule',
      ruleField: '--rule-field',
      track: '--track',
    };
    expect(others).toEqual(Object.fromEntries(Object.entries(names).map(([name, property]) => [name, valueOf(property)])));
    expect(tops).toEqual(Array.from({ length: topColours }, (_, place) => valueOf(`--goal-${place + 1}`)));
  });

  it('come round again after the last one', () => {
    const places = [1, 2, topColours, topColours + 1, 2 * topColours + 1];
    expect(places.map((place) => chartColours.tops.findIndex((colour) => colour === chartPaint(place).accent))).toEqual([
      0,
      1,
      topColours - 1,
      0,
      0,
    ]);
  });
});
