import type { Change } from '../schema/entity/change.ts';
import type { Initiative } from '../schema/entity/initiative.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import { planIndex } from './planIndex.ts';

/** A change of an initiative, or of one of its KPIs. */
export interface InitiativeChange {
  readonly change: Change;
  readonly of: 'initiative' | 'kpi';
}

/** Everything that changed about an initiative: itself first, then its KPIs. */
export function changesOf(plan: PlanModel, initiative: Initiative): InitiativeChange[] {
  return [
    ...initiative.changes.map((change): InitiativeChange => ({ change, of: 'initiative' })),
    ...planIndex(plan).kpisOfOwner(initiative.id).flatMap(({ changes }) => changes.map((change): InitiativeChange => ({ change, of: 'kpi' }))),
  ];
}
