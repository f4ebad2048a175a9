import { valuesInForce } from '../../plan/kpiValues.ts';
import { compareTimes } from '../../plan/valueTime.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { NumberRole } from '../marks/valueMark.ts';

/** The order of values of one time. */
const kinds: readonly KpiValue['kind'][] = ['baseline', 'target', 'result', 'forecast', 'reference'];

/** Every value of a KPI that holds today, from the earliest time to the latest; what has no time comes last. */
export function shownValues(kpi: Kpi): KpiValue[] {
  return kinds.flatMap((kind) => valuesInForce(kpi).filter((value) => value.kind === kind)).sort(compareTimes);
}

/** What a value is among the others, where `target` is the one that counts. */
export function roleOf(value: KpiValue, target: KpiValue | undefined): NumberRole {
  return value.kind === 'target' && value !== target ? 'earlier' : value.kind;
}
