import { planIndex } from '../../../plan/planIndex.ts';
import type { Item } from '../../../schema/entity/item.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { Responsible } from '../../../schema/entity/responsible.ts';

/** The cells that name the main department. */
export interface ResponsibleCells {
  readonly department_id: string | null;
  readonly department: string | null;
}

/** The first of some departments by id and name; nothing where there is none. */
export function responsibleCells(plan: PlanModel, [first]: readonly Responsible[]): ResponsibleCells {
  return first
    ? { department_id: first.departmentId, department: planIndex(plan).department(first.departmentId).name }
    : { department_id: null, department: null };
}

/** Who reports a KPI: its own departments, or else those of its owner, and why there is none. */
export function responsibleOfKpi(
  kpi: Pick<Kpi, 'departments' | 'departmentsNote'>,
  owner: Pick<Item, 'departments' | 'departmentsNote'> | undefined,
): { readonly departments: readonly Responsible[]; readonly note: string | null } {
  if (kpi.departments.length > 0 || kpi.departmentsNote !== null || !owner)
    return { departments: kpi.departments, note: kpi.departmentsNote };
  return { departments: owner.departments, note: owner.departmentsNote };
}
