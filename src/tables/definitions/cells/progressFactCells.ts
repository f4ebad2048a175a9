import { isNumeric } from '../../../plan/kpiValues.ts';
import { currentAssessment, originalAssessment } from '../../../plan/progress/assessments.ts';
import { judgedResults } from '../../../plan/progress/judgedResults.ts';
import type { PlanModel } from '../../../schema/entity/plan.ts';
import type { Kpi, KpiRow } from '../../../schema/entity/kpi.ts';
import { tableText } from '#words/table.ts';

/** The cells of what judging a KPI needs to know, where a row holds it otherwise than the model. */
export function progressFactCells({
  due,
  breaks,
  plausible,
  mayExceed100,
  judged,
}: Kpi): Pick<
  KpiRow,
  'due' | 'breaks' | 'plausible_min' | 'plausible_max' | 'may_exceed_hundred' | 'judged_year' | 'judged_met' | 'judged_note'
> {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    due: due ? `${two(due.month)}-${two(due.day)}` : null,
    breaks: breaks.map(({ fiscalYear, note }) => tableText.break(fiscalYear, note)),
    plausible_min: plausible?.min ?? null,
    plausible_max: plausible?.max ?? null,
    may_exceed_hundred: mayExceed100,
    judged_year: judged?.year ?? null,
    judged_met: judged?.met ?? null,
    judged_note: judged?.note ?? null,
  };
}

/** The cells of what is to be said of a KPI by its results. */
export function statusCells(
  plan: PlanModel,
  kpi: Kpi,
): Pick<KpiRow, 'latest_result' | 'latest_result_year' | 'status' | 'original_status'> {
  const latest = judgedResults(kpi).at(-1);
  return {
    latest_result: isNumeric(latest?.value) ? latest.value.value : null,
    latest_result_year: latest?.year ?? null,
    status: currentAssessment(plan, kpi)?.status ?? null,
    original_status: originalAssessment(plan, kpi)?.status ?? null,
  };
}
