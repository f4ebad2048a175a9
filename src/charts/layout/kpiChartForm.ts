import { planIndex } from '../../plan/planIndex.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { isDated } from './timeAxis.ts';

/**
 * How the chart of a KPI is drawn, on its page and in its file.
 *
 * What stands at the head of a plan, and what has no time at all, is a row a value; everything else is drawn over the years.
 */
export function kpiChartForm(plan: PlanModel, kpi: Kpi): 'rows' | 'years' {
  const index = planIndex(plan);
  const owner = index.ownerOf(kpi);
  const heads = !owner || (index.isTop(owner) && index.children(owner.id).length > 0);
  return heads || !kpi.values.some(isDated) ? 'rows' : 'years';
}
