import type { PlanModel } from '../schema/entity/plan.ts';

/** Something that was read from a line of the source; a direction has the id of its goal. */
export interface LineReference {
  readonly what: 'goal' | 'direction' | 'policy' | 'measure' | 'initiative' | 'kpi' | 'change' | 'note';
  readonly id: string;
}

/** Everything that was read from each line of the source, so that a line can link back to it. */
export function lineReferences(plan: PlanModel): ReadonlyMap<number, readonly LineReference[]> {
  const references = new Map<number, LineReference[]>();
  const add = (line: number, what: LineReference['what'], id: string) => {
    const known = references.get(line) ?? [];
    if (!known.some((each) => each.what === what && each.id === id)) references.set(line, [...known, { what, id }]);
  };
  for (const goal of plan.goals) {
    add(goal.source.line, 'goal', goal.id);
    for (const { source } of goal.directions) add(source.line, 'direction', goal.id);
  }
  for (const { id, source } of plan.policies) add(source.line, 'policy', id);
  for (const { id, source } of plan.measures) add(source.line, 'measure', id);
  for (const { id, source } of plan.initiatives) add(source.line, 'initiative', id);
  for (const { id, source, values } of plan.kpis) {
    const inSource = values.filter((value) => value.source.document === source.document);
    for (const line of [source.line, ...inSource.map((value) => value.source.line)]) add(line, 'kpi', id);
  }
  for (const { id, evidenceLine } of plan.changes) add(evidenceLine, 'change', id);
  for (const { id, about } of plan.notes) {
    for (const target of about) if (target.type === 'line') add(Number(target.id.slice(1)), 'note', id);
  }
  return references;
}
