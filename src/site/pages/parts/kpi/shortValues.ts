import { latestResultOf } from '../../../../plan/comparison.ts';
import { isNumeric, isPresent } from '../../../../plan/kpiValues.ts';
import type { Assessment } from '../../../../plan/progress/assessment.ts';
import { currentAssessment } from '../../../../plan/progress/assessments.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';
import { progressStatus } from '#words/codes.ts';
import { progressSigns } from '#words/pages/progressRules.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../../schema/entity/kpiValue.ts';
import { numberText, valueText } from '#words/sentences/number.ts';
import { shownDecimals } from '../../../../plan/shownDecimals.ts';
import { commonText } from '#words/common.ts';
import { plainTimeText } from '#words/sentences/fiscalYear.ts';
import { valueKindText, type WordedPlan } from '#words/planWords.ts';
import { valueEnds, valueRemark } from './bigValue.ts';

/** Both ends of a KPI in a few characters; a KPI that has one value alone has no start. */
export interface ShortValuesData {
  readonly before: string | undefined;
  readonly after: string;
  /** What is said of its results, with its sign; only where lists tell it and there is a result. */
  readonly status?: { readonly sign: string; readonly text: string } | undefined;
  /** Its latest result with its year, in the same lists: 「実績値 133件（2024年度）」. */
  readonly result?: string | undefined;
}

/** The ends of a KPI for lists that tell what its results say. */
export function judgedValues(kpi: Kpi, plan: PlanModel & WordedPlan): ShortValuesData {
  const judged = currentAssessment(plan, kpi);
  return { ...shortValues(kpi, plan), status: judgedStatus(judged), result: latestText(kpi, plan) };
}

/** What the results of a KPI say; nothing where there is none. */
export function judgedStatus(judged: Assessment | undefined): ShortValuesData['status'] {
  return judged?.result && { sign: progressSigns[judged.status], text: progressStatus[judged.status].label };
}

/** The latest result that is a number or a text, after what it is. */
function latestText(kpi: Kpi, plan: WordedPlan): string | undefined {
  const latest = latestResultOf(kpi);
  return isPresent(latest) ? `${valueKindText('result', plan)} ${latestValue(kpi, latest)}` : undefined;
}

/** A result with its time: 「133件（2024年度）」. */
export function latestValue(kpi: Kpi, latest: KpiValue): string {
  return `${valueText(latest, kpi)}${commonText.ofTime(plainTimeText(latest))}`;
}

/** Computes the ends of a KPI for lists: the unit is said once where both ends have it, and a time where it is not the plan's. */
export function shortValues(kpi: Kpi, plan: WordedPlan): ShortValuesData {
  const ends = valueEnds(kpi, plan);
  const [first, last] = [ends[0], ends.at(-1)];
  const timed = (text: string, value: KpiValue | undefined) => `${text}${value ? valueRemark(value, kpi, plan, ends.length === 1) : ''}`;
  if (ends.length === 1) return { before: undefined, after: timed(valueText(last, kpi), last) };
  const isBare = isNumeric(first) && isNumeric(last) && !first.qualifier && first.upper === null;
  const before = isBare ? numberText(first.value, shownDecimals(first, kpi)) : valueText(first, kpi);
  return { before: timed(before, first), after: timed(valueText(last, kpi), last) };
}
