import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import { aggregationOf } from '../../../plan/comparison.ts';
import { plainTimeText } from './fiscalYear.ts';
import { valueText } from './number.ts';
import type { WordedPlan } from '../planWords.ts';

/** A value's time in words where it is not the year that the plan's baselines or targets are of; nothing where none is stated. */
export function otherTime(value: KpiValue, { information }: WordedPlan): string | undefined {
  const ofPlan = value.kind === 'baseline' ? information.baselineYear : value.kind === 'target' ? information.targetYear : null;
  if (value.timeKind === 'not-stated' || (value.fiscalYear !== null && value.fiscalYear === ofPlan)) return undefined;
  return plainTimeText(value);
}

/** A unit that is a rate, which no span adds up; the wide sign is the same. */
const rate = /^[%％]$/;
/** A unit that says itself that it counts over a year: 人/年, 年間. */
const ofYear = /[/／]年(?:度|間)?$|^年(?:間)?|年間$/;

/** Words of time before a number; none before a rate, and none that the unit says. */
function aggregationPrefix(kpi: Kpi, value: KpiValue): string {
  if (rate.test(kpi.unit ?? '')) return '';
  const isOfYear = ofYear.test(kpi.unit ?? '');
  const prefixes: Record<Kpi['aggregation'], string> = {
    annual: isOfYear ? '' : '年',
    cumulative: '累計',
    'monthly-average': '月平均',
    'annual-maximum': isOfYear ? '最大' : '年間最大',
    'not-stated': '',
    'period-total': '合計',
    'period-average': '平均',
    rate: '',
  };
  return prefixes[aggregationOf(kpi, value)];
}

/** A value with the words of time that belong before its number. */
export function prefixed(kpi: Kpi, value: KpiValue): string {
  return value.value === null ? quoted(value, kpi) : `${aggregationPrefix(kpi, value)}${quoted(value, kpi)}`;
}

/** A value in a sentence: a text stands in quotation marks. */
export function quoted(value: KpiValue, kpi: Kpi): string {
  return value.value === null ? `「${value.text ?? ''}」` : valueText(value, kpi);
}
