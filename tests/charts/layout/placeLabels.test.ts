import { describe, expect, it } from 'vitest';
import { placeLabels, type LooseLabel } from '../../../src/charts/layout/placeLabels.ts';
import { textWidth } from '../../../src/charts/layout/textWidth.ts';

const start: LooseLabel = { text: '現状値 原資料になし', x: 0.05, anchor: 'start', heights: [44, 92] };
const end: LooseLabel = { text: '目標値 98,765,432,100円', x: 0.93, anchor: 'end', heights: [44, 92] };

describe(placeLabels, () => {
  it('gives labels that stand clear of each other their best height', () => {
    const labels = placeLabels([
      { ...start, text: '現状値 1人' },
      { ...end, text: '目標値 2人' },
    ]);
    expect(labels.map((label) => label?.y)).toEqual([44, 44]);
  });

  it('moves a label that would run into the one before it', () => {
    expect(placeLabels([start, end]).map((label) => label?.y)).toEqual([44, 92]);
  });

  it('moves none that stands a line apart', () => {
    expect(placeLabels([start, { ...end, heights: [64, 92] }]).map((label) => label?.y)).toEqual([44, 64]);
  });

  it('gives a label its best height where none is free', () => {
    expect(placeLabels([start, { ...end, heights: [50, 40] }]).map((label) => label?.y)).toEqual([44, 50]);
  });

  it('counts the width of a label from its anchor', () => {
    const middle: LooseLabel = { text: '目標値 40件', x: 0.6, anchor: 'middle', heights: [44, 92] };
    expect(placeLabels([{ ...start, text: '現状値 1人' }, middle]).map((label) => label?.y)).toEqual([44, 44]);
    expect(placeLabels([start, middle]).map((label) => label?.y)).toEqual([44, 92]);
  });

  it('cuts a label that would reach beyond the narrowest chart, and no other', () => {
    const [long, short] = placeLabels([
      { ...start, text: `現状値 ${'𠮷'.repeat(40)}` },
      { ...end, heights: [92] },
    ]);
    expect(long?.text).toMatch(/^現状値 𠮷+…$/u);
    expect(textWidth(long?.text ?? '', 16)).toBeLessThanOrEqual(0.95 * 288);
    expect(short?.text).toBe(end.text);
  });

  it('leaves out a label that may be left out and finds no place', () => {
    expect(placeLabels([start, end, { ...start, heights: [44], isOptional: true }])[2]).toBeUndefined();
    expect(placeLabels([start, end, { ...start, heights: [44] }])[2]?.y).toBe(44);
  });
});
