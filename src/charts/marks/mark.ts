/**
 * The marks that charts are made of. A layout says what each mark means (its role) and where it stands; what that looks
 * like is said once for pages, in `page/markClasses.ts`, and once for files, in `file/chartPaint.ts`.
 *
 * A new role is a word in one of the unions below: the compiler then asks both for its look.
 */

/** A place along the width or height of a drawing: pixels from its start, or a share of it. */
export type Place = number | Share;

/** A part of a drawing's width or height, 0 to 1, so that one chart serves all widths. */
export interface Share {
  readonly share: number;
}

export type LineRole =
  /** The whole scale of a row, the place of its zero, and the lines of a chart over the years. */
  | 'track'
  | 'zero'
  | 'grid'
  | 'axis'
  /** From the baseline to a target: the plan's, one of an earlier year, or over the years between. */
  | 'promise'
  | 'earlier-promise'
  | 'path'
  /** Where a value is missing, and where texts follow each other. */
  | 'lack'
  | 'texts'
  /** The span of time that a value is of, and the numbers that it may be. */
  | 'span'
  | 'range'
  /** The baseline that a target is to be above or below of, without a number of its own. */
  | 'bound'
  /** What the levels between a row and its squares reach over in the picture of the plan: the topmost, and those below it. */
  | 'group'
  | 'inner-group';

export interface LineMark {
  readonly kind: 'line';
  readonly role: LineRole;
  readonly x1: Place;
  readonly x2: Place;
  readonly y1: Place;
  readonly y2: Place;
  readonly label?: LabelMark | undefined;
}

/** `close-target` is a target so near its baseline that a filled ring would hide the dot. */
export type CircleRole = 'baseline' | 'result' | 'earlier' | 'target' | 'close-target';

/** A dot or a ring, as its role is painted. */
export interface CircleMark {
  readonly kind: 'circle';
  readonly role: CircleRole;
  readonly x: Place;
  readonly y: Place;
  readonly r: number;
  readonly label?: LabelMark | undefined;
}

/** A cross or an upright stroke that reaches `arm` pixels to each side of its place. */
export interface ArmedMark {
  readonly kind: 'cross' | 'stroke';
  readonly role: ArmedRole;
  readonly x: Place;
  readonly y: Place;
  readonly arm: number;
  readonly label?: LabelMark | undefined;
}

/** A value that is missing, or one that is no number. */
export type ArmedRole = 'missing' | 'text';

/** A change, a value that is no promise of the plan, or a side of the baseline that is promised. */
export type GlyphRole = 'change' | 'forecast' | 'reference' | 'bound';

/** A sign that is drawn around its place, as the data of a path in pixels. */
export interface GlyphMark {
  readonly kind: 'glyph';
  readonly role: GlyphRole;
  readonly x: Place;
  readonly y: Place;
  readonly d: string;
  readonly label?: LabelMark | undefined;
}

/** An item by whether it changed and how sure that is, or a top item's part of the whole. */
export type BoxRole = 'unchanged' | 'changed' | 'inferred' | 'part' | 'other-part';

export interface BoxMark {
  readonly kind: 'box';
  readonly role: BoxRole;
  readonly x: Place;
  readonly y: number;
  readonly width: Place;
  readonly height: number;
  /** The place on the first level of the item whose colour it has, where that is not the colour of the whole drawing. */
  readonly top?: number;
}

export type LabelRole =
  /** Along the axes: a number of the scale, a year, the same year by its era, a change in percent. */
  | 'scale'
  | 'year'
  | 'era'
  | 'percent'
  /** What is said inside the drawing, and the name of a group. */
  | 'remark'
  | 'name'
  /** A value beside its mark. */
  | 'value'
  | 'target-value'
  | 'missing-value';

export interface LabelMark {
  readonly kind: 'label';
  readonly role: LabelRole;
  readonly text: string;
  readonly x: Place;
  /** Of the baseline of the type. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** How far the label may reach; what is longer is cut. */
  readonly room?: Place;
}

/** Marks that stand for one thing of the plan, whose name they bear and whose page they may lead to. */
export interface ItemMark {
  readonly kind: 'item';
  readonly title: string;
  readonly address?: string | undefined;
  readonly marks: readonly Mark[];
}

export type Mark = LineMark | CircleMark | ArmedMark | GlyphMark | BoxMark | LabelMark | ItemMark;

/** A share of the width or height as a place. */
export function share(part: number): Share {
  return { share: part };
}

/** A level line of one role; over the whole width where no ends are given. */
export function levelLine(role: LineRole, y: Place, x1: Place = 0, x2: Place = share(1)): LineMark {
  return { kind: 'line', role, x1, x2, y1: y, y2: y };
}

/** An upright line of one role. */
export function uprightLine(role: LineRole, x: Place, y1: Place, y2: Place): LineMark {
  return { kind: 'line', role, x1: x, x2: x, y1, y2 };
}

/** A dot or ring of one role. */
export function circle(role: CircleRole, x: Place, y: Place, r: number): CircleMark {
  return { kind: 'circle', role, x, y, r };
}
