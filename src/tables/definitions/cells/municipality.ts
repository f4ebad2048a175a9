import type { PlanModel } from '../../../schema/entity/plan.ts';

/** The cells that every row begins with. */
export function municipality({ information }: PlanModel): { municipal_code: string; area_code: string; municipality: string } {
  return { municipal_code: information.cityCode, area_code: information.areaCode, municipality: information.cityName };
}

/** The cell that every row ends with; rows of two plans are told apart by the municipality, the plan and the id. */
export function planCell({ information }: PlanModel): { plan_id: string | null } {
  return { plan_id: information.planId };
}
