import type { LabelMark } from '../../marks/mark.ts';
import { type Box, boxesMeet, labelBox, labelSize, narrowestChart } from '../markBoxes.ts';
import { textWidth } from '../textWidth.ts';

/** A place in a chart: `x` as a share (0 to 1) of the width, `y` in pixels from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label that looks for a place beside the mark at a point. */
export interface WantedLabel extends Point {
  readonly role: LabelMark['role'];
  readonly text: string;
  /** How far from its mark it still says whose it is, in pixels; without one it may stand anywhere. */
  readonly reach?: number;
  /** Whether it stands right at its mark, as one sign beside a dot. */
  readonly isClose?: boolean;
}

/** Where labels may stand, and what is there already. */
export interface LabelRoom {
  /** The heights between which the type stands, in pixels. */
  readonly top: number;
  readonly bottom: number;
  /** What no label may cover. */
  readonly taken: readonly Box[];
  /** Lines that a label rather leaves free. */
  readonly lines: readonly (readonly [Point, Point])[];
}

const step = 4;
/** What a label that covers a line counts as, in pixels of distance. */
const lineCost = 24;

/**
 * Gives each label the nearest place to its mark where it covers no mark and no label before it, even in the narrowest
 * chart; a label without such a place is left out. The first have the choice.
 */
export function placeBeside(wanted: readonly WantedLabel[], room: LabelRoom): (LabelMark | undefined)[] {
  const taken = [...room.taken];
  return wanted.map((label) => {
    let best: { readonly mark: LabelMark; readonly box: Box; readonly cost: number } | undefined;
    for (const { mark, cost } of candidates(label, room)) {
      if (best && cost >= best.cost) continue;
      const box = labelBox(mark, narrowestChart);
      if (box.left < 0 || box.right > narrowestChart || taken.some((other) => boxesMeet(box, other))) continue;
      const whole = cost + lineCost * room.lines.filter((line) => crosses(box, line)).length;
      if (!best || whole < best.cost) best = { mark, box, cost: whole };
    }
    if (best) taken.push(best.box);
    return best?.mark;
  });
}

function candidates(wanted: WantedLabel, room: LabelRoom): { readonly mark: LabelMark; readonly cost: number }[] {
  const { x, y, role, isClose = false, reach = Number.POSITIVE_INFINITY } = wanted;
  const text = shortened(wanted.text, labelSize(role));
  const half = textWidth(text, labelSize(role)) / 2;
  const [above, below] = [isClose ? 7 : 12, isClose ? 18 : 23];
  const sides = isClose
    ? ([
        ['start', 0.022],
        ['end', -0.022],
        ['middle', 0],
      ] as const)
    : ([
        ['middle', 0],
        ['end', 0.02],
        ['start', -0.02],
        ['start', 0.035],
        ['end', -0.035],
        ['end', wanted.reach === undefined ? 1 - x : 0],
      ] as const);
  const heights = [...fromTo(y - above, room.top, -step), ...fromTo(y + below, room.bottom, step), ...(y > room.bottom ? [] : [y + 5])];
  return sides.flatMap(([anchor, aside]) =>
    heights
      .filter((height) => height >= room.top && height <= room.bottom)
      .map((height) => {
        const middle = x * narrowestChart + { start: half, middle: 0, end: -half }[anchor];
        const distance = Math.abs(height - 5 - y);
        const cost = distance + Math.abs(middle - x * narrowestChart) / 8;
        return { mark: { kind: 'label', role, text, x: { share: x + aside }, y: height, anchor } as const, cost, distance };
      })
      .filter(({ distance }) => distance <= reach),
  );
}

function fromTo(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / by) + 1) }, (_, place) => from + place * by);
}

/** A text that is wider than the narrowest chart ends in 「…」, since the value stands in full beside the chart. */
function shortened(text: string, size: number): string {
  const signs = [...text];
  if (textWidth(text, size) <= narrowestChart - 8) return text;
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size) > narrowestChart - 8) signs.pop();
  return `${signs.join('')}…`;
}

/** Whether a line runs through a rectangle, by where it is at some places on its way. */
function crosses(box: Box, [from, to]: readonly [Point, Point]): boolean {
  const steps = 24;
  for (let place = 0; place <= steps; place += 1) {
    const part = place / steps;
    const [x, y] = [(from.x + (to.x - from.x) * part) * narrowestChart, from.y + (to.y - from.y) * part];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}
