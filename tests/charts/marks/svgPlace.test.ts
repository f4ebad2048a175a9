import { describe, expect, it } from 'vitest';
import { share } from '../../../src/charts/marks/mark.ts';
import { armedPath, placeText } from '../../../src/charts/marks/svgPlace.ts';

describe(placeText, () => {
  it.each([
    [0, 0],
    [12.346, 12.35],
    [share(0), '0%'],
    [share(1 / 3), '33.33%'],
  ])('writes %j as %s', (place, text) => {
    expect(placeText(place)).toBe(text);
  });
});

describe(armedPath, () => {
  it.each([
    ['a cross around its own place', armedPath({ kind: 'cross', arm: 4 }, 0, 0), 'M-4-4l8 8M4-4l-8 8'],
    ['a cross at a place', armedPath({ kind: 'cross', arm: 4 }, 6, 6), 'M2 2l8 8M10 2l-8 8'],
    ['a stroke around its own place', armedPath({ kind: 'stroke', arm: 8 }, 0, 0), 'M0-8v16'],
    ['a stroke at a place', armedPath({ kind: 'stroke', arm: 7 }, 8, 8), 'M8 1v14'],
  ])('writes %s', (_, path, expected) => {
    expect(path).toBe(expected);
  });
});
