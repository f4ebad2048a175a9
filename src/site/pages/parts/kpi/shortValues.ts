import { isNumeric } from '../../../../plan/kpiValues.ts';
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
