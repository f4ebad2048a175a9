import { aggregation, direction } from './codes.ts';
import { changeText } from './sentences/change.ts';
import type { Change } from '../../schema/entity/change.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import type { KpiKind } from '../../schema/entity/plan.ts';
import { timeText } from './sentences/fiscalYear.ts';
import { valueText } from './sentences/number.ts';
import { planWords, valueKindText, type WordedPlan } from './planWords.ts';

/** Texts about a KPI and its values. */
export const kpiText = {
  /** What KPIs are called together: by the names of their kinds, or by the plan's word where there is none. */
  heading: (plan: WordedPlan, kpis: readonly Pick<Kpi, 'kind'>[]) => kindNames(plan, kpis).join('・') || planWords(plan).kpi,
  /** All KPIs of a plan in a sentence: KPIと数値目標. */
  allKinds: (plan: WordedPlan, kpis: readonly Pick<Kpi, 'kind'>[]) => {
    const { kpi } = planWords(plan);
    const names = kindNames(plan, kpis);
    return names.includes(kpi) ? [kpi, ...names.filter((name) => name !== kpi)].join('と') : kpi;
  },
  kindName: ({ information }: WordedPlan, { kind }: Pick<Kpi, 'kind'>) => kindOf(information.kpiKinds, kind)?.name ?? '',
  valuesCaption: (label: string) => `${label}の値`,
  kind: '区分',
  fiscalYear: '年度',
  time: '時期',
  value: '値',
  raw: '原文',
  /** Before the text of the source where no header is. */
  rawBefore: '原文 ',
  /** A value in words; one that counts over another span than its KPI says over which. */
  valueOf: (kpi: Kpi, value: KpiValue) => `${valueText(value, kpi)}${kpiText.otherSpan(kpi, value)}`,
  otherSpan: (kpi: Kpi, { aggregation: own, value }: KpiValue) =>
    own === null || own === kpi.aggregation || value === null ? '' : `（${aggregation[own].label}）`,
  years: (from: number, to: number) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
  formerLabel: (plan: WordedPlan) => `旧${planWords(plan).kpi}名`,
  /** How a KPI counts and where it is to go; what a plan never says of its KPIs is left out. */
  aggregationLine: (kpi: Kpi, says: { readonly aggregation: boolean }) =>
    [
      ...(says.aggregation || kpi.aggregation !== 'not-stated' ? [`集計方法：${aggregation[kpi.aggregation].label}。`] : []),
      ...(kpi.direction === 'not-stated' ? [] : [`方向：${direction[kpi.direction].label}。`]),
    ].join(''),
  valueNote: (plan: WordedPlan, value: KpiValue) => `${valueKindText(value.kind, plan)}（${timeText(value)}）：${value.note ?? ''}`,
  /** What a value has of a field of the plan's own. */
  valueField: (plan: WordedPlan, value: KpiValue, name: string, text: string) =>
    `${valueKindText(value.kind, plan)}（${timeText(value)}）の${name}：${text}`,
  changeNote: (plan: WordedPlan, change: Change) => `${planWords(plan).kpi}の${changeText(change)}：${change.note ?? ''}`,
  facts: {
    kind: '種類',
    definition: '定義',
    method: '測り方',
    statistic: '統計',
    also: 'ほかの場所にも再掲',
    reports: '報告',
  },
} as const;

function kindOf(kinds: readonly KpiKind[], key: string): KpiKind | undefined {
  return kinds.find((each) => each.key === key);
}

/** The names of the kinds that some KPIs are of, in the order of the plan. */
function kindNames({ information: { kpiKinds } }: WordedPlan, kpis: readonly Pick<Kpi, 'kind'>[]): string[] {
  const only = kpiKinds.length === 1;
  // A plan with one kind calls its KPIs by its own word.
  if (only) return [];
  return kpiKinds.filter(({ key }) => kpis.some(({ kind }) => kind === key)).map(({ name }) => name);
}
