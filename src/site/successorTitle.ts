import type { Plan } from '../plan/plan.ts';
import type { PublishedKind } from '../schema/content/published.ts';

/** What the thing is called that took another's place; a successor may itself be gone, and is then called as it last was. */
export function successorTitle(plan: Plan, type: PublishedKind, id: string): string {
  const named: Partial<Record<PublishedKind, readonly { readonly id: string; readonly title: string }[]>> = {
    page: plan.pages,
    goal: plan.goals,
    initiative: plan.initiatives,
    department: plan.departments.map((department) => ({ id: department.id, title: department.name })),
  };
  const gone = plan.tombstones.filter((tombstone) => tombstone.type === type);
  return [...(named[type] ?? []), ...gone].find((each) => each.id === id)?.title ?? id;
}
