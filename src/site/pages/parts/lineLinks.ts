import {
  changeAddress,
  goalAddress,
  initiativeAddress,
  kpiAddress,
  measureAddress,
  noteAddress,
  policyAddress,
} from '../../../addresses/pageAddress.ts';
import { baselineOf, isNumeric, targetOf } from '../../../plan/kpiValues.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import { type LineReference, lineReferences } from '../../../plan/sourceLines.ts';
import type { Goal } from '../../../schema/entity/goal.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import { changeText } from '#words/change.ts';
import { sourceText } from '#words/pages/source.ts';
import { targetName } from '#words/targetName.ts';

/** A link from a line of the source to what was read from it. */
export interface LineLink {
  /** What kind of thing it is, in a word. */
  readonly kind: string;
  readonly name: string;
  readonly address: string;
}

/** For each line of the source, links to everything that was read from it. */
export function lineLinks(plan: PlanModel): ReadonlyMap<number, readonly LineLink[]> {
  return new Map([...lineReferences(plan)].map(([line, references]) => [line, references.map((reference) => linkOf(reference, plan))]));
}

function linkOf({ what, id }: LineReference, plan: PlanModel): LineLink {
  const index = planIndex(plan);
  const kind = sourceText.kinds[what];
  switch (what) {
    case 'goal':
      return { kind, name: targetName(plan, { type: 'goal', id }), address: goalAddress(id) };
    case 'direction':
      return { kind, name: targetName(plan, { type: 'goal', id }), address: `${goalAddress(id)}#h-directions` };
    case 'policy': {
      const { label, title, goalId } = index.policy(id);
      return { kind, name: `${label} ${title}`, address: policyAddress(goalId, id) };
    }
    case 'measure':
      return {
        kind,
        name: targetName(plan, { type: 'measure', id }),
        address: measureAddress(index.policy(index.measure(id).policyId).goalId, id),
      };
    case 'initiative':
      return { kind, name: index.initiative(id).title, address: initiativeAddress(id) };
    case 'kpi':
      return { kind, name: index.kpi(id).label, address: kpiAddress(index.kpi(id)) };
    case 'change': {
      const change = plan.changes.find((each) => each.id === id);
      return {
        kind,
        name: change ? sourceText.changeName(targetName(plan, change.target), changeText(change)) : id,
        address: changeAddress(id),
      };
    }
    case 'note':
      return { kind, name: plan.notes.find((note) => note.id === id)?.title ?? id, address: noteAddress(id) };
  }
}

/** The target that stands for a goal where there is room for one: the first with both ends, or else the first. */
export function keyTarget(plan: PlanModel, goal: Goal): { key: Kpi | undefined; others: readonly Kpi[] } {
  const targets = planIndex(plan).kpisOfOwner(goal.id);
  const key = targets.find((kpi) => isNumeric(baselineOf(kpi)) && isNumeric(targetOf(kpi))) ?? targets[0];
  return { key, others: targets.filter((kpi) => kpi !== key) };
}
