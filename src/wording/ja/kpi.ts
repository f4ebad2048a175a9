import { aggregation, direction, valueKind } from './codes.ts';
import type { Kpi } from '../../schema/entity/kpi.ts';
import type { KpiValue } from '../../schema/entity/kpiValue.ts';
import { fiscalYearText } from './fiscalYear.ts';

/** Texts about a KPI and its values. */
export const kpiText = {
  heading: 'KPI',
  valuesCaption: (label: string) => `${label}の値`,
  kind: '区分',
  fiscalYear: '年度',
  value: '値',
  raw: '原文',
  years: (from: number, to: number) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
  formerLabel: '旧KPI名',
  aggregationLine: (kpi: Kpi) => `集計方法：${aggregation[kpi.aggregation].label}。方向：${direction[kpi.direction].label}。`,
  valueNote: (value: KpiValue) => `${valueKind[value.kind].label}（${fiscalYearText(value.fiscalYear)}）：${value.note ?? ''}`,
  changeNote: (note: string) => `KPIの改称（推定）：${note}`,
} as const;
