import { isPresent, resultsOf } from '../../../plan/kpiValues.ts';
import type { Plan } from '../../../plan/plan.ts';
import { dueDay } from '../../../plan/progress/dueDay.ts';
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
export function resultsOfYear({ kpis }: Pick<Plan, 'kpis'>, year: number): YearResult[] {
  return kpis.flatMap((kpi) =>
    resultsOf(kpi)
      .filter((value) => publishedYear(value) === year)
      .map((value) => ({ kpi, value, isMissing: !isPresent(value), daysLate: daysLate(kpi, value, year) })),
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

function daysLate(kpi: Kpi, { publications }: KpiValue, year: number): number {
  const first = publications.flatMap(({ publishedOn }) => publishedOn ?? []).sort()[0];
  return first === undefined ? 0 : Math.max(0, Math.round((Date.parse(first) - Date.parse(dueDay(kpi, year))) / 86_400_000));
}
