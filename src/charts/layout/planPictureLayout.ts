import { hierarchy, partition } from 'd3';
import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Measure } from '../../schema/entity/measure.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { changeBox, type DrawnChange } from '../marks/changeTypes.ts';
import { levelLine, share, type ItemMark, type LabelMark, type LineMark } from '../marks/mark.ts';

/** A span along a row of the picture, as shares (0 to 1) of its width. */
export interface Span<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

/** One goal's row: its policies over its measures over its initiatives. */
export interface PictureRow {
  readonly goal: Goal;
  /** The end of the row: rows are as long as their goal has initiatives. */
  readonly to: number;
  readonly policies: readonly Span<Policy>[];
  readonly measures: readonly Span<Measure>[];
  readonly initiatives: readonly Span<Initiative>[];
}

type PictureNode =
  | { readonly kind: 'goal'; readonly item: Goal; readonly children: readonly PictureNode[] }
  | { readonly kind: 'policy'; readonly item: Policy; readonly children: readonly PictureNode[] }
  | { readonly kind: 'measure'; readonly item: Measure; readonly children: readonly PictureNode[] }
  | { readonly kind: 'initiative'; readonly item: Initiative; readonly children: readonly [] };

/**
 * The whole plan as rows of equal steps: each initiative is one step, and what it belongs to spans its steps.
 *
 * The goal with the most initiatives fills the width.
 */
export function planPictureLayout(plan: PlanModel): PictureRow[] {
  const index = planIndex(plan);
  const most = Math.max(1, ...plan.goals.map(({ id }) => index.initiativesOfGoal(id).length));
  return plan.goals.map((goal): PictureRow => {
    const count = index.initiativesOfGoal(goal.id).length;
    const tree = hierarchy<PictureNode>(goalNode(goal, plan), ({ children }) => [...children]);
    const root = tree.sum(({ kind }) => (kind === 'initiative' ? 1 : 0));
    const nodes = partition<PictureNode>()
      .size([count / most, 4])(root)
      .descendants();
    const spans = <Kind extends PictureNode['kind']>(kind: Kind) =>
      nodes.flatMap(({ data, x0, x1 }) =>
        isKind(data, kind) ? [{ item: data.item as Extract<PictureNode, { kind: Kind }>['item'], from: x0, to: x1 }] : [],
      );
    return { goal, to: count / most, policies: spans('policy'), measures: spans('measure'), initiatives: spans('initiative') };
  });
}

function isKind<Kind extends PictureNode['kind']>(node: PictureNode, kind: Kind): node is Extract<PictureNode, { kind: Kind }> {
  return node.kind === kind;
}

function goalNode(goal: Goal, plan: PlanModel): PictureNode {
  const index = planIndex(plan);
  return {
    kind: 'goal',
    item: goal,
    children: index.policiesOfGoal(goal.id).map((policy): PictureNode => ({
      kind: 'policy',
      item: policy,
      children: index.measuresOfPolicy(policy.id).map((measure): PictureNode => ({
        kind: 'measure',
        item: measure,
        children: index
          .initiativesOfMeasure(measure.id)
          .map((initiative): PictureNode => ({ kind: 'initiative', item: initiative, children: [] })),
      })),
    })),
  };
}

/** Where the marks of a row stand: gaps as shares of the width, heights in pixels. */
export interface PictureSpace {
  readonly square: { readonly y: number; readonly height: number; readonly before: number; readonly gap: number };
  readonly line: { readonly before: number; readonly after: number };
  readonly measureY: number;
  readonly policyY: number;
}

/** What a row says: of each initiative, and under each policy's line, where there is room. */
export interface PictureWords {
  readonly ofInitiative: (initiative: Initiative) => { title: string; address?: string; change: DrawnChange | undefined };
  readonly ofPolicy: (place: number) => Pick<LabelMark, 'text' | 'y' | 'room'> | undefined;
}

/** A row's marks; each policy's line bears its name. */
export interface PictureMarks {
  readonly squares: readonly ItemMark[];
  readonly measures: readonly LineMark[];
  readonly policies: readonly LineMark[];
}

/** The marks of one goal's row. */
export function planPictureMarks({ policies, measures, initiatives }: PictureRow, space: PictureSpace, words: PictureWords): PictureMarks {
  const { square, line, measureY, policyY } = space;
  return {
    squares: initiatives.map(({ item, from, to }) => {
      const { change, ...name } = words.ofInitiative(item);
      const width = to - from - square.gap;
      const box = { x: share(from + square.before), y: square.y, width: share(width), height: square.height };
      return { kind: 'item', ...name, marks: changeBox(change, box, share(from + square.before + width / 2)) };
    }),
    measures: measures.map(({ from, to }) => levelLine('measure', measureY, share(from + line.before), share(to - line.after))),
    policies: policies.map(({ from, to }, place) => {
      const name = words.ofPolicy(place);
      return {
        ...levelLine('policy', policyY, share(from + line.before), share(to - line.after)),
        label: name && { kind: 'label', role: 'name', x: share(from + line.before), ...name },
      };
    }),
  };
}
