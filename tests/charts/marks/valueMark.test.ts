import { describe, expect, it } from 'vitest';
import { valueMark } from '../../../src/charts/marks/valueMark.ts';

describe(valueMark, () => {
  it.each([
    ['a value as a dot or ring', valueMark('earlier', 3, 4, 'row'), { kind: 'circle', role: 'earlier', x: 3, y: 4, r: 4.5 }],
    ['a text as an upright stroke', valueMark('text', 3, 4, 'years'), { kind: 'stroke', role: 'text', x: 3, y: 4, arm: 8 }],
    ['a missing value as a cross', valueMark('missing', 3, 4, 'legend'), { kind: 'cross', role: 'missing', x: 3, y: 4, arm: 4 }],
  ])('draws %s', (_, mark, expected) => {
    expect(mark).toEqual(expected);
  });
});
