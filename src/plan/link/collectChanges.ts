import type { Change, ChangeRecord } from '../../schema/entity/change.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { SourceReference } from '../../schema/entity/source.ts';

type Linked = Omit<PlanModel, 'changes'>;

interface Changed {
  readonly target: ChangeRecord['target'];
  readonly topId: string | null;
  readonly changes: readonly Change[];
  readonly source: SourceReference | null;
  readonly wording: (change: Change) => { before: string | null; after: string | null };
}

/** The level that `goal_id` names: an item of the first level of a plan that has such a one. */
export const goalLevel = 'goal';

/** Lists every change of the plan in the order of the source, with the wording before and after. */
export function collectChanges(plan: Linked): ChangeRecord[] {
  const tops = new Map(plan.items.map(({ id, topId }) => [id, topId]));
  const hasGoals = plan.levels[0]?.key === goalLevel;
  const changed: Changed[] = [
    ...plan.levels.flatMap(({ key }) =>
      plan.items
        .filter(({ level }) => level === key)
        .map((item): Changed => ({
          target: { type: key, id: item.id },
          topId: item.topId,
          changes: item.changes,
          source: item.source,
          wording: (change) => {
            if (change.type === 'renamed') return { before: item.previousTitle, after: item.title };
            if (change.type === 'revised') return { before: item.previousOverview, after: item.overview };
            return addedOrRemoved(item.title)(change);
          },
        })),
    ),
    ...plan.kpis.map((kpi): Changed => ({
      target: { type: 'kpi', id: kpi.id },
      topId: tops.get(kpi.ownerId) ?? null,
      changes: kpi.changes,
      source: kpi.source,
      wording: (change) =>
        change.type === 'renamed' ? { before: kpi.previousLabel, after: kpi.label } : addedOrRemoved(kpi.label)(change),
    })),
  ];
  const seen = new Map<string, number>();
  return changed
    .flatMap(({ target, topId, changes, source, wording }) =>
      changes.map((change): ChangeRecord => {
        const name = `${target.id}-${change.type}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        const id = count === 1 ? name : `${name}-${count}`;
        return { id, target, goalId: hasGoals ? topId : null, ...change, ...wording(change), source, topId };
      }),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** What has no line of a source comes last, in the order of the plan. */
function placeOf({ source }: ChangeRecord): number {
  return source?.line ?? Number.MAX_SAFE_INTEGER;
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
