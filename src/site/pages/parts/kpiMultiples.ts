import { isRemoved } from '../../../plan/isRemoved.ts';
import { baselineOf, isNumeric, targetOf } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { planIndex } from '../../../plan/planIndex.ts';
import type { Goal } from '../../../schema/entity/goal.ts';
import type { Initiative } from '../../../schema/entity/initiative.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import { goalText } from '#words/pages/goal.ts';
import { chartLegend, type ChartLegendData, chartMenu, type ChartMenuData } from './chartMenu.ts';

/** What is to be said of a KPI besides its ends: that its initiative is gone, or that its value is to stay. */
export type KpiRemark = 'removed' | 'keep';

/** The KPIs of a goal's initiatives, each in a small chart. */
export interface KpiMultiplesData {
  readonly heading: string;
  readonly legend: ChartLegendData;
  /** The KPIs of each policy. */
  readonly policies: readonly {
    readonly title: string;
    readonly kpis: readonly { readonly kpi: Kpi; readonly remark: KpiRemark | undefined }[];
  }[];
  /** Nothing where there is no KPI. */
  readonly menu: ChartMenuData | undefined;
}

/** Computes the small charts of a goal. */
export async function kpiMultiples(plan: Plan, goal: Goal): Promise<KpiMultiplesData> {
  const index = planIndex(plan);
  const policies = index.policiesOfGoal(goal.id).map(({ id, label, title }) => ({
    title: `${label} ${title}`,
    kpis: index
      .measuresOfPolicy(id)
      .flatMap((measure) => index.initiativesOfMeasure(measure.id))
      .flatMap((initiative) => index.kpisOfOwner(initiative.id).map((kpi) => ({ kpi, remark: remarkOf(kpi, initiative) }))),
  }));
  const heading = goalText.kpisHeading(policies.reduce((sum, { kpis }) => sum + kpis.length, 0));
  const hasKpis = policies.some(({ kpis }) => kpis.length > 0);
  return { heading, legend: chartLegend(plan), policies, menu: hasKpis ? await chartMenu(plan, goal.id, heading) : undefined };
}

function remarkOf(kpi: Kpi, initiative: Initiative): KpiRemark | undefined {
  if (isRemoved(initiative)) return 'removed';
  const baseline = baselineOf(kpi);
  const target = targetOf(kpi);
  return isNumeric(baseline) && isNumeric(target) && baseline.value === target.value ? 'keep' : undefined;
}
