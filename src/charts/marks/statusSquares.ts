import type { CodeOf } from '../../schema/codes.ts';
import { type Square, squareSide } from '../layout/totalsLayout.ts';

/** How a status is drawn, so that no colour has to tell it: by how much of its square is filled, and by a line in it. */
export type SquareForm = 'full' | 'half' | 'empty' | 'struck' | 'lined' | 'dotted';

/** The form of each status. */
export const squareForms = {
  met: 'full',
  'reached-early': 'full',
  'met-so-far': 'full',
  'on-path': 'half',
  'not-yet': 'half',
  unchanged: 'half',
  'below-path': 'half',
  'further-away': 'empty',
  'not-met-so-far': 'empty',
  'not-met': 'empty',
  'target-year-missing': 'dotted',
  'no-result': 'dotted',
  'by-hand': 'lined',
  'not-judged': 'lined',
  'no-target': 'lined',
  withdrawn: 'struck',
} as const satisfies Record<CodeOf<'progress_status'>, SquareForm>;

/** What is drawn of squares of one form, as the paths of SVG: their edges, what of them is filled, and lines. */
export interface SquarePaths {
  readonly edge: string;
  readonly fill: string;
  readonly line: string;
}

/** The edge is drawn inside the square, half of its width from the side. */
const inset = 0.75;

/** The paths of squares, one of each kind for all of them, so that many squares are few elements. */
export function squarePaths(form: SquareForm, squares: readonly Square[]): SquarePaths {
  const each = (draw: (square: Square) => string) => squares.map(draw).join('');
  const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`;
  const half = squareSide / 2;
  const inner = squareSide - 2 * inset;
  const edge = form === 'full' ? '' : each(({ x, y }) => box(x + inset, y + inset, inner, inner));
  const fills: Partial<Record<SquareForm, (square: Square) => string>> = {
    full: ({ x, y }) => box(x, y, squareSide, squareSide),
    half: ({ x, y }) => box(x, y + half, squareSide, half),
    dotted: ({ x, y }) => box(x + half - 1, y + half - 1, 2, 2),
  };
  const lines: Partial<Record<SquareForm, (square: Square) => string>> = {
    struck: ({ x, y }) => `M${x} ${y + squareSide}l${squareSide} ${-squareSide}`,
    lined: ({ x, y }) => `M${x + 2.5} ${y + half}h${half}`,
  };
  const [fill, line] = [fills[form], lines[form]];
  return { edge, fill: fill ? each(fill) : '', line: line ? each(line) : '' };
}
