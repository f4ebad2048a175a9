import { planIndex } from '../../plan/planIndex.ts';
import type { Department } from '../../schema/entity/department.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Measure } from '../../schema/entity/measure.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { Note } from '../../schema/entity/note.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { type Crumb, initiativeCrumbs } from './crumb.ts';

/** Everything that an initiative's page shows. */
export interface InitiativePage {
  readonly initiative: Initiative;
  readonly goal: Goal;
  readonly policy: Policy;
  readonly measure: Measure;
  readonly department: Department | undefined;
  readonly kpis: readonly Kpi[];
  readonly notes: readonly Note[];
  readonly siblings: readonly Initiative[];
  readonly crumbs: readonly Crumb[];
  readonly previous: Initiative | undefined;
  readonly next: Initiative | undefined;
}

/** Gathers every initiative's page, in the order of the plan. */
export function initiativePages(plan: PlanModel): InitiativePage[] {
  const index = planIndex(plan);
  return plan.initiatives.map((initiative, place): InitiativePage => {
    const kpis = index.kpisOfOwner(initiative.id);
    return {
      initiative,
      goal: index.goal(initiative.goalId),
      policy: index.policy(initiative.policyId),
      measure: index.measure(initiative.measureId),
      department: initiative.departmentId === null ? undefined : index.department(initiative.departmentId),
      kpis,
      notes: [...new Set([...index.notesAbout('initiative', initiative.id), ...kpis.flatMap(index.notesOfKpi)])],
      siblings: index.initiativesOfMeasure(initiative.measureId).filter((other) => other !== initiative),
      crumbs: initiativeCrumbs(plan, initiative),
      previous: plan.initiatives[place - 1],
      next: plan.initiatives[place + 1],
    };
  });
}
