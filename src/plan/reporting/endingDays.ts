import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { planIndex } from '../planIndex.ts';

/** The days on which decisions ended a KPI or the item that it belongs to, `YYYY-MM-DD`; null for each that no document tells. */
export function endingDays(plan: PlanModel, kpi: Kpi): (string | null)[] {
  const owner = planIndex(plan).ownerOf(kpi);
  const ended = [
    ...kpi.changes.filter(({ type }) => type === 'removed' || type === 'replaced'),
    ...(owner?.changes ?? []).filter(({ type }) => type === 'removed'),
  ];
  return ended.map(({ revisionId }) => {
    const decision = plan.revisions.find(({ id }) => id === revisionId);
    return decision?.effectiveFrom ?? decision?.decidedOn ?? null;
  });
}
