import type { Plan } from '../plan/plan.ts';
import type { PublishedKind } from '../schema/entity/published.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What a published thing is called, or was called when it was last published. */
export function publishedTitle(plan: Plan, type: PublishedKind, id: string): string {
  const standing: Readonly<Record<PublishedKind, () => readonly Titled[]>> = {
    page: () => plan.pages,
    goal: () => plan.goals,
    policy: () => plan.policies,
    measure: () => plan.measures,
    initiative: () => plan.initiatives,
    kpi: () => plan.kpis.map((kpi) => ({ id: kpi.id, title: kpi.label })),
    department: () => plan.departments.map((department) => ({ id: department.id, title: department.name })),
    note: () => plan.notes,
  };
  const gone = plan.tombstones.filter((tombstone) => tombstone.type === type);
  return [...standing[type](), ...gone].find((each) => each.id === id)?.title ?? id;
}
