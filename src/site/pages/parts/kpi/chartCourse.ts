import { type CourseFacts, courseFacts } from '../../../../charts/layout/course/courseFacts.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';

/** What a chart over the years is drawn from besides its KPI. */
export interface ChartCourse {
  /** The years that the chart spans at least, where the plan states them. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** What it must know of the plan. */
  readonly facts: CourseFacts;
}

/** Looks up what the chart of a KPI over the years is drawn from. */
export function chartCourse(plan: Plan, kpi: Kpi): ChartCourse {
  const { firstFiscalYear, lastFiscalYear } = plan.information;
  return { firstYear: firstFiscalYear, lastYear: lastFiscalYear, facts: courseFacts(plan, kpi) };
}
