import { isPromising } from '../../../../plan/comparison.ts';
import { baselineOf, isNumeric, targetOf } from '../../../../plan/kpiValues.ts';
import { planIndex } from '../../../../plan/planIndex.ts';
import type { Item } from '../../../../schema/entity/item.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';

/** The KPI that stands for an item where there is room for one: the first that promises a number from a number, or else the first. */
export function keyKpi(plan: PlanModel, { id }: Item): { key: Kpi | undefined; others: readonly Kpi[] } {
  const kpis = planIndex(plan).kpisOfOwner(id);
  const key = kpis.find((kpi) => isPromising(plan, kpi) && isNumeric(baselineOf(kpi)) && isNumeric(targetOf(kpi))) ?? kpis[0];
  return { key, others: kpis.filter((kpi) => kpi !== key) };
}
