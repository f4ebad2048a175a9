import { describe, expect, it } from 'vitest';
import { percent, round } from '../../../src/charts/marks/percent.ts';

describe(percent, () => {
  it.each([
    [0, '0%'],
    [-0, '0%'],
    [1, '100%'],
    [0.5, '50%'],
    [1 / 3, '33.33%'],
    [2 / 3, '66.67%'],
    [0.1 + 0.2, '30%'],
    [1e-9, '0%'],
    [-1e-9, '0%'],
    [0.00005, '0.01%'],
  ])('writes the share %d as %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

describe(round, () => {
  it.each([
    [160, 160],
    [113.504, 113.5],
    [113.506, 113.51],
    [-0.001, 0],
    [-0, 0],
    [-12.345, -12.34],
    [1e-7, 0],
  ])('rounds %d to %d, never to minus zero', (value, rounded) => {
    expect(round(value)).toBe(rounded);
  });
});
