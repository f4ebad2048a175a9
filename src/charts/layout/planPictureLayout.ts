import { hierarchy, partition } from 'd3';
import { planIndex } from '../../plan/planIndex.ts';
import type { Item } from '../../schema/entity/item.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { changeBox, type DrawnChange } from '../marks/changeTypes.ts';
import { levelLine, share, type ItemMark, type LabelMark, type LineMark } from '../marks/mark.ts';

/** A span along a row of the picture, as shares (0 to 1) of its width. */
export interface Span {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

/** The row of an item of the first level: what stands below it, down to the squares. */
export interface PictureRow {
  readonly top: Item;
  /** The end of the row: rows are as long as they have squares. */
  readonly to: number;
  /** What stands between the row and its squares, a list for each level that the plan has there, the topmost first. */
  readonly groups: readonly (readonly Span[])[];
  /** What has nothing below it, whatever its level: a square each. */
  readonly leaves: readonly Span[];
}

interface PictureNode {
  readonly item: Item;
  readonly children: readonly PictureNode[];
}

/**
 * The whole plan as rows of equal steps: each item that has none below it is one step, and what it belongs to spans its steps.
 *
 * The row with the most steps fills the width.
 */
export function planPictureLayout(plan: PlanModel): PictureRow[] {
  const { tops, children } = planIndex(plan);
  const node = (item: Item): PictureNode => ({ item, children: children(item.id).map(node) });
  const rows = tops.map((item) => {
    const root = hierarchy<PictureNode>(node(item), (each) => [...each.children]);
    return { root, count: root.leaves().length };
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const grouping = new Set(
    rows.flatMap(({ root }) => root.descendants()).flatMap((each) => (each.depth > 0 && each.children ? [each.data.item.level] : [])),
  );
  const levels = plan.levels.map(({ key }) => key).filter((key) => grouping.has(key));
  return rows.map(({ root, count }): PictureRow => {
    const nodes = partition<PictureNode>()
      .size([count / most, root.height + 1])(root.sum(({ children: below }) => (below.length === 0 ? 1 : 0)))
      .descendants();
    const ordered = nodes
      .map(({ data, x0, x1, depth, children: below }) => ({ item: data.item, from: x0, to: x1, depth, isLeaf: !below }))
      .sort((a, b) => a.from - b.from);
    const span = ({ item, from, to }: Span): Span => ({ item, from, to });
    return {
      top: root.data.item,
      to: count / most,
      groups: levels.map((key) => ordered.filter(({ item, depth, isLeaf }) => depth > 0 && !isLeaf && item.level === key).map(span)),
      leaves: ordered.filter(({ isLeaf }) => isLeaf).map(span),
    };
  });
}

/** Where the marks of a row stand: gaps as shares of the width, heights in pixels. */
export interface PictureSpace {
  readonly square: { readonly y: number; readonly height: number; readonly before: number; readonly gap: number };
  readonly line: { readonly before: number; readonly after: number };
  /** Of the innermost lines; each line further out stands `lineStep` below. */
  readonly lineY: number;
  readonly lineStep: number;
}

/** What a row says: of each square, and under each of the outermost lines, where there is room. */
export interface PictureWords {
  readonly ofLeaf: (item: Item) => { title: string; address?: string; change: DrawnChange | undefined };
  readonly ofGroup: (place: number) => Pick<LabelMark, 'text' | 'y' | 'room'> | undefined;
}

/** A row's marks; each of the outermost lines bears its name. */
export interface PictureMarks {
  readonly squares: readonly ItemMark[];
  /** From the innermost out. */
  readonly inner: readonly LineMark[];
  readonly outer: readonly LineMark[];
}

/** Of the room of a square at least so much is the square itself. */
const leastSquare = 0.5;

/** The y of the outermost lines of a picture with so many levels of lines. */
export function outermostY({ lineY, lineStep }: Pick<PictureSpace, 'lineY' | 'lineStep'>, levels: number): number {
  return lineY + lineStep * Math.max(0, levels - 1);
}

/** The marks of one row. */
export function planPictureMarks({ groups, leaves }: PictureRow, space: PictureSpace, words: PictureWords): PictureMarks {
  const { square, line } = space;
  const lineOf = (role: LineMark['role'], y: number, { from, to }: Span): LineMark =>
    levelLine(role, y, share(from + line.before), share(to - line.after));
  const [outermost = [], ...inner] = groups;
  return {
    squares: leaves.map(({ item, from, to }) => {
      const { change, ...name } = words.ofLeaf(item);
      // Where squares are many, the gaps between them shrink with them.
      const shrink = Math.min(1, ((1 - leastSquare) * (to - from)) / square.gap);
      const [before, width] = [square.before * shrink, to - from - square.gap * shrink];
      const box = { x: share(from + before), y: square.y, width: share(width), height: square.height };
      return { kind: 'item', ...name, marks: changeBox(change, box, share(from + before + width / 2)) };
    }),
    inner: inner.toReversed().flatMap((spans, place) => spans.map((each) => lineOf('inner-group', outermostY(space, place + 1), each))),
    outer: outermost.map((each, place) => {
      const name = words.ofGroup(place);
      return {
        ...lineOf('group', outermostY(space, groups.length), each),
        label: name && { kind: 'label', role: 'name', x: share(each.from + line.before), ...name },
      };
    }),
  };
}
