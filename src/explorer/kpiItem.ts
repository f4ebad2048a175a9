import { comparedEnds, latestResultOf } from '../plan/comparison.ts';
import { changesOf, planIndex } from '../plan/planIndex.ts';
import { oncePer } from '../plan/oncePer.ts';
import { currentAssessment, hasJudgements } from '../plan/progress/assessments.ts';
import { comparedEnd } from '../plan/relativeChange.ts';
import type { Change } from '../schema/entity/change.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { KpiItem } from './explorerFields.ts';
import { noneValue, wholePlan } from './explorerState.ts';

/** The facts of a KPI that its row carries. */
export function kpiItem(kpi: Kpi, plan: PlanModel): KpiItem {
  const owner = planIndex(plan).ownerOf(kpi);
  const { departments } = kpi.departments.length > 0 || !owner ? kpi : owner;
  const types = [...new Set(changesOfRow(kpi, plan).map(({ type }) => type))];
  return {
    id: kpi.id,
    goal: owner?.topId ?? wholePlan,
    department: departments.length === 0 ? [noneValue] : departments.map(({ departmentId }) => departmentId),
    unit: kpi.unit ?? noneValue,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    changes: types.length === 0 ? [noneValue] : types,
    statuses: [...new Set(kpi.values.map(({ status }) => status))],
    ...comparedEnds(plan, kpi),
    result: comparedEnd(latestResultOf(kpi)),
    line: kpi.source?.line ?? 'missing',
    kind: hasMixedKinds(plan) ? kpi.kind : undefined,
    judgement: hasJudgements(plan) ? currentAssessment(plan, kpi)?.status : undefined,
  };
}

/** What a row shows as changed: the KPI itself, and with it the item that it belongs to, where nothing stands below that. */
export function changesOfRow(kpi: Kpi, plan: PlanModel): readonly Change[] {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  return owner && index.children(owner.id).length === 0 ? changesOf(plan, owner).map(({ change }) => change) : kpi.changes;
}

/** Whether some level has KPIs of several kinds, so that whose KPI it is does not say of which kind it is. */
export const hasMixedKinds = /* @__PURE__ */ oncePer(({ kpis }: PlanModel): boolean => {
  const kindsByOwner = Map.groupBy(kpis, ({ ownerType }) => ownerType);
  return [...kindsByOwner.values()].some((own) => new Set(own.map(({ kind }) => kind)).size > 1);
});
