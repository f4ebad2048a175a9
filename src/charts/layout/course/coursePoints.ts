import { isApart, sideOf } from '../../../plan/comparison.ts';
import { isNumeric, isPresent, targetOf } from '../../../plan/kpiValues.ts';
import { yearOf } from '../../../plan/valueTime.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import type { NumberRole } from '../../marks/valueMark.ts';
import { roleOf, shownValues } from '../shownValues.ts';
import { type DatedValue, isDated } from '../timeAxis.ts';
import type { FormerTarget } from './courseFacts.ts';

/** What a value is in a chart, before it has a place there. */
export interface CourseValue {
  readonly value: DatedValue;
  readonly role: NumberRole;
  /** A number on the scale, a text or a number that counts over another span, nothing at all, or a side of the baseline. */
  readonly form: 'number' | 'text' | 'missing' | 'above' | 'below';
  /** The year that it stands for. */
  readonly year: number;
}

/** Every value of a KPI that has a time, by time, and before them the targets that were replaced. */
export function courseValues(kpi: Kpi, formerTargets: readonly FormerTarget[]): CourseValue[] {
  const target = targetOf(kpi);
  const former = formerTargets.map(({ value }) => ({ value, role: 'former' as const }));
  const inForce = shownValues(kpi).map((value) => ({ value, role: roleOf(value, target) }));
  return [...former, ...inForce].flatMap(({ value, role }): CourseValue[] =>
    isDated(value) ? [{ value, role: stagedRole(role, value), form: formOf(kpi, value), year: yearOf(value) ?? 0 }] : [],
  );
}

function stagedRole(role: NumberRole, { publications: [latest] }: KpiValue): NumberRole {
  return role === 'result' && latest?.stage === 'provisional' ? 'provisional' : role;
}

function formOf(kpi: Kpi, value: KpiValue): CourseValue['form'] {
  const side = sideOf(value);
  if (side) return side;
  if (isNumeric(value) && !isApart(kpi, value)) return 'number';
  return isPresent(value) ? 'text' : 'missing';
}

/** Whether a value was measured: the baseline and the results. */
export function isMeasured({ role }: Pick<CourseValue, 'role'>): boolean {
  return role === 'baseline' || role === 'result' || role === 'provisional';
}
