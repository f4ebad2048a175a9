import type { ArmedMark, Place } from './mark.ts';
import { percent, round } from './percent.ts';

/** A place as SVG writes it where the drawing may have any size. */
export function placeText(place: Place): string | number {
  return typeof place === 'number' ? round(place) : percent(place.share);
}

/** The data of a cross or an upright stroke around a place in pixels: `M-4-4l8 8M4-4l-8 8`, `M0-8v16`. */
export function armedPath({ kind, arm }: Pick<ArmedMark, 'kind' | 'arm'>, x: number, y: number): string {
  const top = y - arm < 0 ? `${y - arm}` : ` ${y - arm}`;
  if (kind === 'stroke') return `M${x}${top}v${2 * arm}`;
  return `M${x - arm}${top}l${2 * arm} ${2 * arm}M${x + arm}${top}l${-2 * arm} ${2 * arm}`;
}
