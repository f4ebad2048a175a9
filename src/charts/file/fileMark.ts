import type { Mark } from '../marks/mark.ts';

/** Words around a chart, which a page says outside the drawing. */
export type WordsRole =
  /** What the file, a part of it, a row of the plan's picture and a KPI's sentence say first. */
  | 'heading'
  | 'section'
  | 'row'
  | 'promise'
  /** Words, a value among them, and what is said besides. */
  | 'words'
  | 'figure'
  | 'note';

export interface WordsMark {
  readonly kind: 'words';
  readonly role: WordsRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end';
}

/** A line across the file, between rows or below a heading. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly role: 'between-rows' | 'below-heading';
  readonly width: number;
}

/** Marks whose shares are those of a part of the width, in pixels. */
export interface PlotMark {
  readonly kind: 'plot';
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

/** Marks that were moved as a whole, in pixels; `apart` writes each on a line of its own. */
export interface PlacedMark {
  readonly kind: 'placed';
  readonly x: number;
  readonly y: number;
  readonly apart: boolean;
  /** The place on the first level of the item whose colour they have, where that is not the colour of the whole file. */
  readonly top: number | undefined;
  readonly marks: readonly FileMark[];
}

/** What a chart's file is made of: the marks that pages show too, and what stands around them. */
export type FileMark = Mark | WordsMark | RuleMark | PlotMark | PlacedMark;
