import type { Target } from '../schema/model/note.ts';
import type { PlanModel } from '../schema/model/plan.ts';

/** Something that was read from a line of the source. */
export interface LineReference {
  /** `direction` is one of a goal's directions, `policy` has no target type of its own. */
  readonly what: 'goal' | 'direction' | 'policy' | 'measure' | 'initiative' | 'kpi' | 'note';
  readonly id: string;
  /** What a link to it may point at. */
  readonly target: Target | { readonly type: 'policy' | 'note'; readonly id: string };
}

/** Everything that was read from each line of the source, so that a line can link back to it. */
export function lineReferences(plan: PlanModel): ReadonlyMap<number, readonly LineReference[]> {
  const references = new Map<number, LineReference[]>();
  const add = (line: number, reference: LineReference) => {
    const known = references.get(line) ?? [];
    if (!known.some(({ what, id }) => what === reference.what && id === reference.id)) references.set(line, [...known, reference]);
  };
  for (const goal of plan.goals) {
    add(goal.source.line, { what: 'goal', id: goal.id, target: { type: 'goal', id: goal.id } });
    for (const { source } of goal.directions) add(source.line, { what: 'direction', id: goal.id, target: { type: 'goal', id: goal.id } });
  }
  for (const { id, source } of plan.policies) add(source.line, { what: 'policy', id, target: { type: 'policy', id } });
  for (const { id, source } of plan.measures) add(source.line, { what: 'measure', id, target: { type: 'measure', id } });
  for (const { id, source } of plan.initiatives) add(source.line, { what: 'initiative', id, target: { type: 'initiative', id } });
  for (const { id, source, values } of plan.kpis) {
    for (const line of new Set([source.line, ...values.map((value) => value.source.line)])) add(line, { what: 'kpi', id, target: { type: 'kpi', id } });
  }
  for (const { id, about } of plan.notes) {
    for (const target of about) {
      if (target.type === 'line') add(Number(target.id.slice(1)), { what: 'note', id, target: { type: 'note', id } });
    }
  }
  return references;
}
