import { goalColour } from '../../charts/marks/goalColour.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { Measure } from '../../schema/entity/measure.ts';
import type { Note } from '../../schema/entity/note.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Policy } from '../../schema/entity/policy.ts';
import { type Crumb, goalCrumbs } from './crumb.ts';

/** A measure with its initiatives. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly initiatives: readonly { readonly initiative: Initiative; readonly kpis: readonly Kpi[] }[];
}

/** A policy with its measures. */
export interface PolicyGroup {
  readonly policy: Policy;
  readonly measures: readonly MeasureGroup[];
}

/** Everything that a goal's page shows. */
export interface GoalPage {
  readonly goal: Goal;
  readonly crumbs: readonly Crumb[];
  readonly targets: readonly Kpi[];
  readonly policies: readonly PolicyGroup[];
  /** The KPIs of its initiatives. */
  readonly kpis: readonly Kpi[];
  readonly notes: readonly Note[];
  readonly counts: { policies: number; measures: number; initiatives: number; kpis: number; departments: number };
  readonly previous: Goal | undefined;
  readonly next: Goal | undefined;
}

/** Gathers a goal's page. */
export function goalPage(plan: PlanModel, goal: Goal): GoalPage {
  const index = planIndex(plan);
  const policies = index.policiesOfGoal(goal.id).map((policy): PolicyGroup => ({
    policy,
    measures: index.measuresOfPolicy(policy.id).map((measure): MeasureGroup => ({
      measure,
      initiatives: index.initiativesOfMeasure(measure.id).map((initiative) => ({ initiative, kpis: index.kpisOfOwner(initiative.id) })),
    })),
  }));
  const initiatives = index.initiativesOfGoal(goal.id);
  const targets = index.kpisOfOwner(goal.id);
  const kpis = initiatives.flatMap(({ id }) => index.kpisOfOwner(id));
  const place = plan.goals.indexOf(goal);
  return {
    goal,
    crumbs: goalCrumbs(goal),
    targets,
    policies,
    kpis,
    notes: [...new Set([...targets.flatMap(index.notesOfKpi), ...index.notesAbout('goal', goal.id)])].filter(
      ({ kind }) => kind !== 'layout',
    ),
    counts: {
      policies: policies.length,
      measures: policies.reduce((sum, { measures }) => sum + measures.length, 0),
      initiatives: initiatives.length,
      kpis: kpis.length,
      departments: new Set(initiatives.flatMap(({ departmentId }) => (departmentId === null ? [] : [departmentId]))).size,
    },
    previous: plan.goals[place - 1],
    next: plan.goals[place + 1],
  };
}

/** The class that gives a page or row its goal's colour; beyond the fourth goal the colours come round again. */
export function goalClass(number: number): string {
  return `g${goalColour(number)}`;
}
