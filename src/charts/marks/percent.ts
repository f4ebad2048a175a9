import type { Place } from './mark.ts';

/** A place along a chart's width as SVG writes it, in percent of the width, so that one chart serves all widths. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** A number short enough for SVG: at most two decimals, never an exponent. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A place as SVG writes it where the drawing may have any size. */
export function placeText(place: Place): string | number {
  return typeof place === 'number' ? round(place) : percent(place.share);
}
