import { changesOf, planIndex } from '../plan/planIndex.ts';
import { baselineOf, resultsOf, targetOf } from '../plan/kpiValues.ts';
import { comparedEnd } from '../plan/relativeChange.ts';
import type { Kpi } from '../schema/entity/kpi.ts';
import type { PlanModel } from '../schema/entity/plan.ts';
import type { KpiItem } from './explorerFields.ts';
import { noneValue } from './explorerState.ts';

/** The facts of a KPI that its row carries. */
export function kpiItem(kpi: Kpi, plan: PlanModel): KpiItem {
  const index = planIndex(plan);
  const initiative = kpi.ownerType === 'initiative' ? index.initiative(kpi.ownerId) : undefined;
  const changes = initiative ? changesOf(plan, initiative).map(({ change }) => change) : kpi.changes;
  const types = [...new Set(changes.map(({ type }) => type))];
  return {
    id: kpi.id,
    goal: initiative?.goalId ?? kpi.ownerId,
    department: initiative?.departmentId ?? noneValue,
    unit: kpi.unit ?? noneValue,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    changes: types.length === 0 ? [noneValue] : types,
    statuses: [...new Set(kpi.values.map(({ status }) => status))],
    baseline: comparedEnd(baselineOf(kpi)),
    target: comparedEnd(targetOf(kpi)),
    result: comparedEnd(resultsOf(kpi).at(-1)),
    line: kpi.source.line,
  };
}
