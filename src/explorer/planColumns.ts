import type { PlanModel } from '../schema/entity/plan.ts';
import { baselineOf, targetOf } from '../plan/kpiValues.ts';
import { hasJudgements } from '../plan/progress/assessments.ts';
import { planIndex } from '../plan/planIndex.ts';
import { type SortColumn, sortColumns } from './explorerFields.ts';
import { changesOfRow } from './kpiItem.ts';

/** Whether some KPI of a plan has something to show in a column; every other column is always there. */
const onlyWith: Readonly<Partial<Record<SortColumn, (plan: PlanModel) => boolean>>> = {
  aggregation: ({ kpis }) => kpis.some(({ aggregation }) => aggregation !== 'not-stated'),
  unit: ({ kpis }) => kpis.some(({ unit }) => unit !== null),
  baseline: hasBaselines,
  target: hasTargets,
  relative: (plan) => hasBaselines(plan) && hasTargets(plan),
  judgement: hasJudgements,
  direction: ({ kpis }) => kpis.some(({ direction }) => direction !== 'not-stated'),
  owner: (plan) => plan.kpis.some((kpi) => planIndex(plan).ownerOf(kpi)),
  department: ({ departments }) => departments.length > 0,
  change: (plan) => plan.kpis.some((kpi) => changesOfRow(kpi, plan).length > 0),
  line: ({ kpis }) => kpis.some(({ source }) => source !== null),
};

/** The columns that the table of a plan's KPIs has, in their order. */
export function planColumns(plan: PlanModel): SortColumn[] {
  return sortColumns.filter((name) => onlyWith[name]?.(plan) ?? true);
}

function hasBaselines({ kpis }: PlanModel): boolean {
  return kpis.some((kpi) => baselineOf(kpi) !== undefined);
}

function hasTargets({ kpis }: PlanModel): boolean {
  return kpis.some((kpi) => targetOf(kpi) !== undefined);
}
