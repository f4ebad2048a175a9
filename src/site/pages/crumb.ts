import { goalAddress, initiativeAddress, measureAddress, pageAddress, policyAddress } from '../../addresses/pageAddress.ts';
import { planIndex } from '../../plan/planIndex.ts';
import type { Goal } from '../../schema/entity/goal.ts';
import type { Initiative } from '../../schema/entity/initiative.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { commonText } from '#words/common.ts';

/** A step of the way from home to a page. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

/** The first step of every way. */
export const homeCrumb: Crumb = { label: commonText.homeCrumb, address: pageAddress.home };

/** The way to a goal. */
export function goalCrumbs(goal: Goal): Crumb[] {
  return [homeCrumb, { label: commonText.goalLabel(goal.number), address: goalAddress(goal.id) }];
}

/** The way to an initiative: goal, policy, measure. */
export function initiativeCrumbs(plan: PlanModel, initiative: Initiative): Crumb[] {
  const index = planIndex(plan);
  const goal = index.goal(initiative.goalId);
  const policy = index.policy(initiative.policyId);
  const measure = index.measure(initiative.measureId);
  return [
    homeCrumb,
    { label: `${commonText.goalLabel(goal.number)} ${goal.title}`, address: goalAddress(goal.id) },
    { label: `${policy.label} ${policy.title}`, address: policyAddress(goal.id, policy.id) },
    { label: `${measure.label} ${measure.title}`, address: measureAddress(goal.id, measure.id) },
    { label: initiative.title, address: initiativeAddress(initiative.id) },
  ];
}
