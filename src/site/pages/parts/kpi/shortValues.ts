import { isNumeric } from '../../../../plan/kpiValues.ts';
import { currentAssessment } from '../../../../plan/progress/assessments.ts';
import type { PlanModel } from '../../../../schema/entity/plan.ts';
import { progressStatus } from '#words/codes.ts';
import { progressSigns } from '#words/pages/progressRules.ts';
import type { Kpi } from '../../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../../schema/entity/kpiValue.ts';
import { numberText, valueText } from '#words/sentences/number.ts';
import { shownDecimals } from '../../../../plan/shownDecimals.ts';
import type { WordedPlan } from '#words/planWords.ts';
import { valueEnds, valueRemark } from './bigValue.ts';

/** Both ends of a KPI in a few characters; a KPI that has one value alone has no start. */
export interface ShortValuesData {
  readonly before: string | undefined;
  readonly after: string;
  /** What is said of its results, with its sign; only where lists tell it and there is a result. */
  readonly status?: { readonly sign: string; readonly text: string } | undefined;
}

/** The ends of a KPI for lists that tell what its results say. */
export function judgedValues(kpi: Kpi, plan: PlanModel & WordedPlan): ShortValuesData {
  const judged = currentAssessment(plan, kpi);
  const status = judged?.result ? { sign: progressSigns[judged.status], text: progressStatus[judged.status].label } : undefined;
  return { ...shortValues(kpi, plan), status };
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
