import { textWidth } from './textWidth.ts';

/** A label beside a mark: `x` as a share (0 to 1) of the width, `y` of its baseline in pixels from the top. */
export interface ChartLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label that has not found its place yet: the heights it may stand at, the best first. */
export interface LooseLabel extends Omit<ChartLabel, 'y'> {
  readonly heights: readonly [number, ...number[]];
  /** Whether it is left out where it finds no place, since its value stands beside the chart too. */
  readonly isOptional?: boolean;
}

/** What a chart is wide, in pixels, where the page is 320 pixels wide. */
const narrowest = 288;
const typeSize = 16;
const lineHeight = 20;

/**
 * Gives each label a height at which it stands clear of those before it, even in the narrowest chart.
 *
 * A label that finds none keeps its best height, or is left out where it may be. One that would reach beyond the chart
 * is cut and ends in 「…」, since the
 * value stands in full beside the chart.
 */
export function placeLabels(labels: readonly LooseLabel[]): (ChartLabel | undefined)[] {
  const placed: (ChartLabel | undefined)[] = [];
  for (const { heights, isOptional = false, ...label } of labels) {
    const text = shortened(label.text, room(label), typeSize);
    const at = (y: number): ChartLabel => ({ ...label, text, y });
    const clear = heights.find((y) => placed.every((other) => !other || areClear(at(y), other)));
    placed.push(clear === undefined && isOptional ? undefined : at(clear ?? heights[0]));
  }
  return placed;
}

/** How wide a label may be from its anchor to the end of the narrowest chart. */
function room({ x, anchor }: Pick<ChartLabel, 'x' | 'anchor'>): number {
  return narrowest * { start: 1 - x, middle: 2 * Math.min(x, 1 - x), end: x }[anchor];
}

/** Cuts a text that is longer than the narrowest chart is wide. */
export function cutLabel(text: string, size: number): string {
  return shortened(text, narrowest, size);
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('')}…`;
}

function areClear(label: ChartLabel, other: ChartLabel): boolean {
  const [a, b] = [span(label), span(other)];
  return Math.abs(label.y - other.y) >= lineHeight || a.to <= b.from || b.to <= a.from;
}

function span({ text, x, anchor }: ChartLabel): { from: number; to: number } {
  const width = textWidth(text, typeSize);
  const from = x * narrowest - { start: 0, middle: width / 2, end: width }[anchor];
  return { from, to: from + width };
}
