import type { Change, ChangeRecord } from '../../schema/entity/change.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { SourceReference } from '../../schema/entity/source.ts';

type Linked = Omit<PlanModel, 'changes'>;

interface Changed {
  readonly target: ChangeRecord['target'];
  readonly goalId: string;
  readonly changes: readonly Change[];
  readonly source: SourceReference;
  readonly wording: (change: Change) => { before: string | null; after: string | null };
}

/** Lists every change of the plan in the order of the source, with the wording before and after. */
export function collectChanges(plan: Linked): ChangeRecord[] {
  const goalOfPolicy = new Map(plan.policies.map(({ id, goalId }) => [id, goalId]));
  const goalOfInitiative = new Map(plan.initiatives.map(({ id, goalId }) => [id, goalId]));
  const changed: Changed[] = [
    ...plan.goals.map((goal): Changed => ({
      target: { type: 'goal', id: goal.id },
      goalId: goal.id,
      changes: goal.changes,
      source: goal.source,
      wording: (change) =>
        change.type === 'renamed' ? { before: goal.previousTitle, after: goal.title } : addedOrRemoved(goal.title)(change),
    })),
    ...plan.measures.map((measure): Changed => ({
      target: { type: 'measure', id: measure.id },
      goalId: goalOfPolicy.get(measure.policyId) ?? '',
      changes: measure.changes,
      source: measure.source,
      wording: (change) =>
        change.type === 'renamed' ? { before: measure.previousTitle, after: measure.title } : addedOrRemoved(measure.title)(change),
    })),
    ...plan.initiatives.map((initiative): Changed => ({
      target: { type: 'initiative', id: initiative.id },
      goalId: initiative.goalId,
      changes: initiative.changes,
      source: initiative.source,
      wording: (change) => {
        if (change.type === 'renamed') return { before: initiative.previousTitle, after: initiative.title };
        if (change.type === 'revised') return { before: initiative.previousOverview, after: initiative.overview };
        return addedOrRemoved(initiative.title)(change);
      },
    })),
    ...plan.kpis.map((kpi): Changed => ({
      target: { type: 'kpi', id: kpi.id },
      goalId: kpi.ownerType === 'goal' ? kpi.ownerId : (goalOfInitiative.get(kpi.ownerId) ?? ''),
      changes: kpi.changes,
      source: kpi.source,
      wording: (change) =>
        change.type === 'renamed' ? { before: kpi.previousLabel, after: kpi.label } : addedOrRemoved(kpi.label)(change),
    })),
  ];
  const seen = new Map<string, number>();
  return changed
    .flatMap(({ target, goalId, changes, source, wording }) =>
      changes.map((change): ChangeRecord => {
        const name = `${target.id}-${change.type}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { id: count === 1 ? name : `${name}-${count}`, target, goalId, ...change, ...wording(change), source };
      }),
    )
    .sort((a, b) => a.source.line - b.source.line);
}

/** An unassigned mark leaves the wording open: it says that something changed, not what. */
function addedOrRemoved(title: string): (change: Change) => { before: string | null; after: string | null } {
  return ({ type, certainty }) => {
    if (certainty === 'unassigned') return { before: null, after: null };
    if (type === 'added') return { before: null, after: title };
    if (type === 'removed') return { before: title, after: null };
    return { before: null, after: null };
  };
}
