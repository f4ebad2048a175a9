import type { LabelMark, Mark, Place } from '../marks/mark.ts';
import { textWidth } from './textWidth.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a page of 320 pixels leaves to a chart: what stands apart there does so in every wider chart. */
export const narrowestChart = 288;

/** How high the type of a value and that of everything else is, in pixels. */
const valueSize = 16;
const smallSize = 14;

/** The size of the type of a label, in pixels. */
export function labelSize(role: LabelMark['role']): number {
  return role === 'value' || role === 'target-value' || role === 'missing-value' ? valueSize : smallSize;
}

/** The room that a label takes in a drawing of some width; its letters reach 0.82 of their size above their line, and 0.22 below. */
export function labelBox({ role, text, x, y, anchor = 'start' }: LabelMark, width: number): Box {
  const size = labelSize(role);
  const [across, at] = [textWidth(text, size), pixelsOf(x, width)];
  const left = at - { start: 0, middle: across / 2, end: across }[anchor];
  return { left, right: left + across, top: y - 0.82 * size, bottom: y + 0.22 * size };
}

/** The room that the mark of a value takes; nothing for lines, labels and whatever else is no single value. */
export function markBox(mark: Mark, width: number): Box | undefined {
  switch (mark.kind) {
    case 'circle':
      return around(mark, width, mark.r);
    case 'cross':
      return around(mark, width, mark.arm);
    case 'stroke':
      return { ...around(mark, width, mark.arm), left: pixelsOf(mark.x, width) - 1, right: pixelsOf(mark.x, width) + 1 };
    case 'glyph':
      return around(mark, width, 7);
    default:
      return undefined;
  }
}

/** Whether two rectangles have any room in common. */
export function boxesMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Every label of a drawing, those that stand beside marks among them. */
export function labelsOf(marks: readonly Mark[]): LabelMark[] {
  return marks.flatMap((mark) => (mark.kind === 'label' ? [mark] : 'label' in mark && mark.label ? [mark.label] : []));
}

function around({ x, y }: { x: Place; y: Place }, width: number, reach: number): Box {
  const [middle, height] = [pixelsOf(x, width), pixelsOf(y, 0)];
  return { left: middle - reach, right: middle + reach, top: height - reach, bottom: height + reach };
}

function pixelsOf(place: Place, width: number): number {
  return typeof place === 'number' ? place : place.share * width;
}
