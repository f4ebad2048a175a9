import { chartFileText } from '../../wording/chartFile.ts';
import type { LegendEntry } from './chartBlock.ts';
import type { ChartPaint } from './chartPaint.ts';
import { svgElement, type SvgAttributes } from './svgElement.ts';

/** A circle with its middle at a place, in pixels. */
export function circle(cx: number, cy: number, r: number, paint: SvgAttributes): string {
  return svgElement('circle', { cx, cy, r, ...paint });
}

/** A level or slanting line. */
export function line(x1: number, y1: number, x2: number, y2: number, paint: SvgAttributes): string {
  return svgElement('line', { x1, x2, y1, y2, ...paint });
}

/** The cross that stands where a value is missing. */
export function cross(x: number, y: number, arm: number, paint: SvgAttributes): string {
  return svgElement('path', { d: `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`, ...paint });
}

/** What a chart may show, in the order of its legend. */
export type ChartSign = 'baseline' | 'earlier' | 'target' | 'result' | 'text' | 'missing';

/** The words to the signs that a chart shows; a chart without years of its own says them in `words`. */
export function chartLegend(shown: ReadonlySet<ChartSign>, paint: ChartPaint, words: Partial<Record<ChartSign, string>> = {}): LegendEntry[] {
  const legend = { ...chartFileText.legend, ...words };
  const signs: readonly (readonly [ChartSign, string, string])[] = [
    ['baseline', circle(8, 8, 5, paint.baseline), legend.baseline],
    ['earlier', circle(8, 8, 4.5, paint.earlier), legend.earlier],
    ['target', circle(8, 8, 5.5, paint.ring), legend.target],
    ['result', circle(8, 8, 4, paint.baseline), legend.result],
    ['text', line(8, 1, 8, 15, paint.word), legend.text],
    ['missing', cross(8, 8, 4, paint.cross), legend.missing],
  ];
  return signs.filter(([sign]) => shown.has(sign)).map(([, sign, text]) => ({ sign, text }));
}
