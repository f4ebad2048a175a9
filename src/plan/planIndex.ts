import type { Change } from '../schema/entity/change.ts';
import type { Department } from '../schema/entity/department.ts';
import type { Goal } from '../schema/entity/goal.ts';
import type { Initiative } from '../schema/entity/initiative.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { Measure } from '../schema/entity/measure.ts';
import type { Note } from '../schema/entity/note.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { Policy } from '../schema/entity/policy.ts';
import { valueId } from './kpiValues.ts';
import { oncePer } from './oncePer.ts';

/** Look-ups over a plan's flat lists; a look-up of an id that does not exist throws, since links were checked. */
export interface PlanIndex {
  readonly goal: (id: string) => Goal;
  readonly policy: (id: string) => Policy;
  readonly measure: (id: string) => Measure;
  readonly initiative: (id: string) => Initiative;
  readonly kpi: (id: string) => Kpi;
  readonly department: (id: string) => Department;
  readonly policiesOfGoal: (goalId: string) => readonly Policy[];
  readonly measuresOfPolicy: (policyId: string) => readonly Measure[];
  readonly initiativesOfMeasure: (measureId: string) => readonly Initiative[];
  readonly initiativesOfGoal: (goalId: string) => readonly Initiative[];
  readonly initiativesOfDepartment: (departmentId: string | null) => readonly Initiative[];
  readonly kpisOfOwner: (ownerId: string) => readonly Kpi[];
  readonly notesAbout: (type: Note['about'][number]['type'], id: string) => readonly Note[];
  /** Notes about a KPI or any of its values. */
  readonly notesOfKpi: (kpi: Kpi) => readonly Note[];
}

/**
 * The look-ups of a plan, made once and kept as long as the plan is.
 *
 * The annotation lets a script that looks nothing up leave this out.
 */
export const planIndex = /* @__PURE__ */ oncePer((plan: PlanModel): PlanIndex => {
  const policies = group(plan.policies, ({ goalId }) => goalId);
  const measures = group(plan.measures, ({ policyId }) => policyId);
  const byMeasure = group(plan.initiatives, ({ measureId }) => measureId);
  const byGoal = group(plan.initiatives, ({ goalId }) => goalId);
  const byDepartment = group(plan.initiatives, ({ departmentId }) => departmentId);
  const kpis = group(plan.kpis, ({ ownerId }) => ownerId);
  const notes = new Map<string, Note[]>();
  for (const note of plan.notes) {
    for (const { type, id } of note.about) {
      const key = `${type} ${id}`;
      notes.set(key, [...(notes.get(key) ?? []), note]);
    }
  }
  const notesAbout: PlanIndex['notesAbout'] = (type, id) => notes.get(`${type} ${id}`) ?? [];
  return {
    goal: byId('goal', plan.goals),
    policy: byId('policy', plan.policies),
    measure: byId('measure', plan.measures),
    initiative: byId('initiative', plan.initiatives),
    kpi: byId('kpi', plan.kpis),
    department: byId('department', plan.departments),
    policiesOfGoal: (id) => policies.get(id) ?? [],
    measuresOfPolicy: (id) => measures.get(id) ?? [],
    initiativesOfMeasure: (id) => byMeasure.get(id) ?? [],
    initiativesOfGoal: (id) => byGoal.get(id) ?? [],
    initiativesOfDepartment: (id) => byDepartment.get(id) ?? [],
    kpisOfOwner: (id) => kpis.get(id) ?? [],
    notesAbout,
    notesOfKpi: (kpi) => [
      ...new Set([...notesAbout('kpi', kpi.id), ...kpi.values.flatMap((value) => notesAbout('value', valueId(kpi.id, value)))]),
    ],
  };
});

function byId<Item extends { id: string }>(what: string, items: readonly Item[]): (id: string) => Item {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = map.get(id);
    if (!item) throw new Error(`No ${what} has the id ${id}`);
    return item;
  };
}

function group<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A change of an initiative, or of one of its KPIs. */
export interface InitiativeChange {
  readonly change: Change;
  readonly of: 'initiative' | 'kpi';
}

/** Everything that changed about an initiative: itself first, then its KPIs. */
export function changesOf(plan: PlanModel, initiative: Initiative): InitiativeChange[] {
  return [
    ...initiative.changes.map((change): InitiativeChange => ({ change, of: 'initiative' })),
    ...planIndex(plan)
      .kpisOfOwner(initiative.id)
      .flatMap(({ changes }) => changes.map((change): InitiativeChange => ({ change, of: 'kpi' }))),
  ];
}
