import { scaleLinear } from 'd3';
import { numberPowers, numberText } from '#words/sentences/number.ts';
import { narrowestChart } from '../markBoxes.ts';
import { textWidth } from '../textWidth.ts';

/** A scale of numbers on round ticks. */
export interface CourseScale {
  /** The height of a number, in pixels. */
  readonly y: (number: number) => number;
  readonly ticks: readonly number[];
  /** The number that the scale begins with where that is not 0. */
  readonly begins: number | undefined;
}

/** Below this share of the largest number the differences would be lost on a scale that begins with 0. */
const flatShare = 0.25;

/** Lays out a scale from 0, or from a round number below the least where all lie on one side and close together. */
export function courseScale(numbers: readonly number[], bottom: number, top: number): CourseScale {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const furthest = Math.max(Math.abs(least), Math.abs(most));
  const isFlat = least !== most && (least > 0 || most < 0) && most - least < flatShare * furthest;
  const domain = isFlat ? [least, most] : [Math.min(0, least), Math.max(0, most) || (least < 0 ? 0 : 1)];
  const scale = scaleLinear(domain, [bottom, top]).nice(4);
  const ticks = scale.ticks(4);
  const [from = 0, to = 0] = scale.domain();
  return {
    y: (number) => scale(number),
    ticks: numbers.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks,
    begins: isFlat && (from > 0 || to < 0) ? from : undefined,
  };
}

const tickSize = 14;
const least = 0.07;
const widest = 0.42;

/** The room on the left that the numbers of a scale take, as a share of the width, with that for half a mark. */
export function scaleRoom(texts: readonly string[]): number {
  const room = Math.max(0, ...texts.map((text) => textWidth(text, tickSize))) + 10;
  return Math.min(widest, Math.max(least, room / narrowestChart));
}

/** What stands at the ticks: large numbers in 万 or 億, and the last with the unit, where there is room. */
export function tickTexts(ticks: readonly number[], unit: string | null): string[] {
  const texts = shortTexts(ticks);
  const last = `${texts.at(-1) ?? ''}${unit ?? ''}`;
  const isRoomy = textWidth(last, tickSize) <= 64;
  return isRoomy && texts.length > 0 ? [...texts.slice(0, -1), last] : texts;
}

function shortTexts(ticks: readonly number[]): string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const power = numberPowers.find(({ factor }) => largest >= 100 * factor && ticks.every((tick) => tick % factor === 0));
  return ticks.map((tick) => (power && tick !== 0 ? `${numberText(tick / power.factor)}${power.word}` : numberText(tick)));
}
