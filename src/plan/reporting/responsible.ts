import type { Kpi } from '../../schema/entity/kpi.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import type { Responsible } from '../../schema/entity/responsible.ts';
import { planIndex } from '../planIndex.ts';

/**
 * Who reports a KPI now, the main department first: those that it names, or else those of its owner; none where nobody is named.
 *
 * A department that took a KPI over reports its earlier years too: the one before it may be there no more.
 */
export function responsibleFor(plan: PlanModel, kpi: Kpi): readonly Responsible[] {
  return kpi.departments.length > 0 ? kpi.departments : (planIndex(plan).ownerOf(kpi)?.departments ?? []);
}

/** The KPIs that a department reports; for null, those for which nobody is named. */
export function kpisReportedBy(plan: PlanModel, departmentId: string | null): Kpi[] {
  return plan.kpis.filter((kpi) => {
    const responsible = responsibleFor(plan, kpi);
    return departmentId === null ? responsible.length === 0 : responsible.some((each) => each.departmentId === departmentId);
  });
}
