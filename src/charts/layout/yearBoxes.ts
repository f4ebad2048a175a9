import { numberText } from '#words/sentences/number.ts';
import { share } from '../marks/mark.ts';
import { valueMark } from '../marks/valueMark.ts';
import { type Box, boxesMeet, labelBox, markBox, narrowestChart } from './markBoxes.ts';
import type { YearLayout, YearMark } from './yearLayout.ts';
import { yearSign } from './yearMarks.ts';

/** The rooms that the marks of values take in the narrowest chart. */
export function yearMarkBoxes(marks: readonly Pick<YearMark, 'role' | 'form' | 'x' | 'y' | 'upperY'>[]): Box[] {
  return marks.flatMap((mark) => {
    const heights = mark.upperY === undefined ? [mark.y] : [mark.y, mark.upperY];
    return heights.flatMap((y) => markBox(valueMark(yearSign(mark), share(mark.x), y, 'years'), narrowestChart) ?? []);
  });
}

/** What stands at the lines of the scale: the last number has the unit with it. */
export function scaleTexts(grid: YearLayout['grid'], unit: string | null): string[] {
  return grid.map(({ tick }, place) => `${numberText(tick)}${place === grid.length - 1 ? (unit ?? '') : ''}`);
}

/** The rooms that the numbers of a scale take. */
export function scaleBoxes(grid: YearLayout['grid'], unit: string | null): Box[] {
  const texts = scaleTexts(grid, unit);
  return grid.map(({ y }, place) => labelBox({ kind: 'label', role: 'scale', text: texts[place] ?? '', x: 0, y: y - 5 }, narrowestChart));
}

/** Whether a number of the scale stands on a mark or on its label. */
export function isScaleCovered({ grid, marks }: YearLayout, unit: string | null): boolean {
  const labels = marks.flatMap(({ label }) =>
    label ? [labelBox({ kind: 'label', role: 'value', ...label, x: share(label.x) }, narrowestChart)] : [],
  );
  const taken = [...yearMarkBoxes(marks), ...labels];
  return scaleBoxes(grid, unit).some((box) => taken.some((other) => boxesMeet(box, other)));
}
