import { describe, expect, it } from 'vitest';
import { chartColours, chartPaint } from '../../../src/charts/file/chartPaint.ts';
import { valueOf } from '../../setup/siteColours.ts';

describe('the colours of a chart’s file', () => {
  it('are those of the site on white', () => {
    const { goals, ...others } = chartColours;
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
    expect(goals).toEqual([1, 2, 3, 4].map((number) => valueOf(`--goal-${number}`)));
  });

  it('come round again after the last goal', () => {
    expect([1, 2, 3, 4, 5, 9].map((number) => chartColours.goals.findIndex((colour) => colour === chartPaint(number).goal))).toEqual([
      0, 1, 2, 3, 0, 0,
    ]);
  });
});
