import { escapeXml } from '../../wording/text.ts';
import type { BoxMark, LabelMark, Mark, Place } from '../marks/mark.ts';
import { armedPath } from '../marks/svgPlace.ts';
import { chartPaint, type ChartPaint } from './chartPaint.ts';
import type { FileMark, PlacedMark, RuleMark, WordsMark } from './fileMark.ts';
import { svgElement } from './svgElement.ts';

/** What a mark is painted with: colours, and where the shares of the width are. */
interface Brush {
  readonly paint: ChartPaint;
  readonly x: (place: Place) => number;
}

/** Paints any list of marks as the markup of a file: places become pixels, roles become presentation attributes. */
export function paintMarks(marks: readonly FileMark[], { top, apart }: Pick<PlacedMark, 'top' | 'apart'>): string {
  return paintList(marks, { paint: chartPaint(top), x: pixels }).join(apart ? '\n' : '');
}

/** Labels stand above all marks, so they come last; a mark without its label keeps that line empty. */
function paintList(marks: readonly FileMark[], brush: Brush): string[] {
  const labels = marks.flatMap((mark) => ('label' in mark ? [mark.label ? paintLabel(mark.label, brush) : ''] : []));
  const painted = marks.flatMap((mark) =>
    mark.kind === 'plot' ? paintList(mark.marks, plotBrush(mark, brush)) : [paintMark(mark, brush)],
  );
  return [...painted, ...labels];
}

function plotBrush({ from, to }: { from: number; to: number }, { paint }: Brush): Brush {
  return { paint, x: (place) => from + (typeof place === 'number' ? place : place.share * (to - from)) };
}

function paintMark(mark: Exclude<FileMark, { kind: 'plot' }>, brush: Brush): string {
  switch (mark.kind) {
    case 'words':
      return paintWords(mark, brush);
    case 'rule':
      return paintRule(mark, brush);
    case 'placed':
      return svgElement('g', { transform: `translate(${mark.x} ${mark.y})` }, paintPlaced(mark, brush));
    default:
      return paintShared(mark, brush);
  }
}

function paintPlaced({ top, apart, marks }: PlacedMark, { paint }: Brush): string {
  return paintList(marks, { paint: top === undefined ? paint : chartPaint(top), x: pixels }).join(apart ? '\n' : '');
}

/** A mark that pages show too. */
function paintShared(mark: Mark, brush: Brush): string {
  const { paint, x } = brush;
  switch (mark.kind) {
    case 'line':
      return svgElement('line', { x1: x(mark.x1), x2: x(mark.x2), y1: pixels(mark.y1), y2: pixels(mark.y2), ...paint.line[mark.role] });
    case 'circle':
      return svgElement('circle', { cx: x(mark.x), cy: pixels(mark.y), r: mark.r, ...paint.circle[mark.role] });
    case 'cross':
      return svgElement('path', { d: armedPath(mark, x(mark.x), pixels(mark.y)), ...paint.armed[mark.role] });
    case 'stroke': {
      const [at, y] = [x(mark.x), pixels(mark.y)];
      return svgElement('line', { x1: at, x2: at, y1: y - mark.arm, y2: y + mark.arm, ...paint.armed[mark.role] });
    }
    case 'glyph': {
      // On whole pixels, so that its lines are sharp.
      const transform = `translate(${Math.round(x(mark.x))} ${pixels(mark.y)})`;
      return svgElement('path', { transform, d: mark.d, ...paint.glyph[mark.role] });
    }
    case 'box':
      return paintBox(mark, brush);
    case 'label':
      return paintLabel(mark, brush);
    case 'item':
      return svgElement('g', {}, svgElement('title', {}, escapeXml(mark.title)), ...paintList(mark.marks, brush));
  }
}

/** The line of a frame stands inside its box. */
function paintBox({ role, x, y, width, height, top }: BoxMark, brush: Brush): string {
  const paint = (top === undefined ? brush.paint : chartPaint(top)).box[role];
  const [left, across] = [brush.x(x), brush.x(width) - brush.x(0)];
  const inset = Number(paint['stroke-width'] ?? 0) / 2;
  if (inset === 0) return svgElement('rect', { x: left, width: across, height, y, ...paint });
  return svgElement('rect', { x: left + inset, y: y + inset, width: across - 2 * inset, height: height - 2 * inset, ...paint });
}

function paintLabel({ role, text, x, y, anchor }: LabelMark, brush: Brush): string {
  const paint = brush.paint.label[role];
  return svgElement('text', { x: brush.x(x), y, ...paint, 'text-anchor': anchor ?? paint['text-anchor'] }, escapeXml(text));
}

function paintWords({ role, text, x, y, anchor }: WordsMark, { paint }: Brush): string {
  return svgElement('text', { x, y, ...paint.words[role], 'text-anchor': anchor }, escapeXml(text));
}

function paintRule({ role, width }: RuleMark, { paint }: Brush): string {
  return svgElement('line', { x1: 0, x2: width, y1: 0.5, y2: 0.5, ...paint.rule[role] });
}

/** A file has one size: outside of a plot, and down its height, places are pixels. */
function pixels(place: Place): number {
  if (typeof place !== 'number') throw new Error('A share of the width stands outside of a plot');
  return place;
}
