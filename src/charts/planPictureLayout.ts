import { hierarchy, partition } from 'd3';
import { planIndex } from '../plan/planIndex.ts';
import type { Goal } from '../schema/entity/goal.ts';
import type { Measure } from '../schema/entity/measure.ts';
import type { Policy } from '../schema/entity/policy.ts';
import type { Initiative } from '../schema/entity/initiative.ts';
import type { PlanModel } from '../schema/entity/plan.ts';

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
    const root = hierarchy<PictureNode>(goalNode(goal, plan), ({ children }) => [...children]).sum(({ kind }) => (kind === 'initiative' ? 1 : 0));
    const nodes = partition<PictureNode>().size([count / most, 4])(root).descendants();
    const spans = <Kind extends PictureNode['kind']>(kind: Kind) =>
      nodes.flatMap((node) => (isKind(node.data, kind) ? [{ item: node.data.item as Extract<PictureNode, { kind: Kind }>['item'], from: node.x0, to: node.x1 }] : []));
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
        children: index.initiativesOfMeasure(measure.id).map((initiative): PictureNode => ({ kind: 'initiative', item: initiative, children: [] })),
      })),
    })),
  };
}
