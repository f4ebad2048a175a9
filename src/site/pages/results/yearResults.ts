import { isPresent, resultsOf } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { reporting } from '../../../plan/reporting/reporting.ts';
import { resultsYear } from '../../../plan/read/readResults.ts';
import { yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';

/** A result of a year, with the KPI that it is of. */
export interface YearResult {
  readonly kpi: Kpi;
  readonly value: KpiValue;
  /** Whether only the reason was published why there is no value. */
  readonly isMissing: boolean;
  /** How many days after the day by which it was due it was published first; 0 in time, and where no day is known. */
  readonly daysLate: number;
}

/** What was published of a fiscal year, in the order of the plan: also values of other times that its file holds. */
export function resultsOfYear(plan: Plan, year: number): YearResult[] {
  const late = new Map(reporting(plan).flatMap(({ kpi, fiscalYear, daysLate }) => (fiscalYear === year ? [[kpi.id, daysLate]] : [])));
  return plan.kpis.flatMap((kpi) =>
    resultsOf(kpi)
      .filter((value) => publishedYear(value) === year)
      .map((value) => ({ kpi, value, isMissing: !isPresent(value), daysLate: late.get(kpi.id) ?? 0 })),
  );
}

/** The year of a result's file; of one that stands in the plan itself its own. */
export function publishedYear(value: KpiValue): number | undefined {
  return (value.source ? resultsYear(value.source) : undefined) ?? yearOf(value);
}

/** Whether a result was published after the day by which it was due. */
export function isLate({ daysLate: days }: YearResult): boolean {
  return days > 0;
}
