import type { PlanModel } from '../schema/entity/plan.ts';
import { kpiAddress, measureAddress, noteAddress, policyAddress } from './pageAddress.ts';

/** The places of all things of a plan that have no page of their own: `initiatives/akiya-bank/#kpi-akiya-bank`. */
export function standingPlaces({ policies, measures, kpis, notes }: PlanModel): string[] {
  const goals = new Map(policies.map(({ id, goalId }) => [id, goalId]));
  return [
    ...policies.map(({ id, goalId }) => policyAddress(goalId, id)),
    ...measures.map(({ id, policyId }) => measureAddress(goals.get(policyId) ?? '', id)),
    ...kpis.map(kpiAddress),
    ...notes.map(({ id }) => noteAddress(id)),
  ];
}
