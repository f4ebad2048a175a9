import { departmentAddress, goalAddress, initiativeAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { RegisteredPage } from '../match/pageRegister.ts';

/** What the plan knows of a page that search filters and ranks by. */
export type PageFacts = Pick<RegisteredPage, 'goal' | 'department' | 'changes' | 'numeric' | 'names'>;

/** The facts of every page of a thing, by its address, in the order of the plan. */
export function pageFacts(plan: PlanModel): ReadonlyMap<string, PageFacts> {
  const index = planIndex(plan);
  const types = (changes: readonly { type: string }[]) => [...new Set(changes.map(({ type }) => type))];
  return new Map<string, PageFacts>([
    ...plan.goals.map(
      (goal) =>
        [
          goalAddress(goal.id),
          {
            goal: goal.id,
            department: undefined,
            changes: types(goal.changes),
            ...kpiFacts(index.kpisOfOwner(goal.id), goal.previousTitle),
          },
        ] as const,
    ),
    ...plan.initiatives.map(
      (initiative) =>
        [
          initiativeAddress(initiative.id),
          {
            goal: initiative.goalId,
            department: initiative.departmentId ?? undefined,
            changes: types(initiative.changes),
            ...kpiFacts(index.kpisOfOwner(initiative.id), initiative.previousTitle),
          },
        ] as const,
    ),
    ...plan.departments.map(({ id }) => [departmentAddress(id), { ...noFacts, department: id }] as const),
  ]);
}

/** The facts of a page that is no thing of the plan. */
export const noFacts: PageFacts = { goal: undefined, department: undefined, changes: [], numeric: false, names: [] };

function kpiFacts(kpis: readonly Kpi[], previousTitle: string | null): Pick<PageFacts, 'numeric' | 'names'> {
  return {
    numeric: kpis.some(({ values }) => values.some(({ kind, value }) => kind === 'target' && value !== null)),
    names: [
      ...kpis.flatMap(({ label, previousLabel }) => [label, ...(previousLabel === null ? [] : [previousLabel])]),
      ...(previousTitle === null ? [] : [previousTitle]),
    ],
  };
}
