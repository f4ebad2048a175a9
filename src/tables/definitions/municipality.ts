import type { PlanModel } from '../../schema/entity/plan.ts';

/** The cells that every row begins with. */
export function municipality({ plan }: PlanModel): { municipal_code: string; area_code: string; municipality: string } {
  return { municipal_code: plan.cityCode, area_code: plan.areaCode, municipality: plan.cityName };
}
