import type { PlanInformation } from '../../schema/model/plan.ts';

/** Texts of the KPI list. */
export const kpisText = {
  title: 'KPIをくらべる',
  description: (plan: PlanInformation, count: number) => `${plan.title}の${count}のKPIと数値目標を、現状値・目標値・担当課とともに一つの表にまとめました。`,
  lead: (count: number, missing: number) => [`${count}のKPIと数値目標を、計画の順に並べました。`, `現状値か目標値のどちらかが数でないものは${missing}あり、理由を値の欄に書いています。`],
  csv: 'この表のCSV',
  valuesCsv: '値のCSV（1行に1つの値）',
  tableHeading: 'すべてのKPI',
  regionLabel: 'すべてのKPIの表',
  caption: (plan: PlanInformation) => `計画の順。現状値は${plan.baselineYear}年度、目標値は特に書いていないかぎり${plan.targetYear}年度。行は原資料の行番号。`,
  goalTarget: (number: number) => `基本目標${number}の数値目標`,
  targetYear: (year: number) => `（${year}年度）`,
  columns: {
    kpi: 'KPI',
    owner: '主な取組',
    aggregation: '集計方法',
    baseline: '現状値',
    target: '目標値',
    chart: '現状値から目標値',
    result: '最新の実績値',
    direction: '方向',
    department: '担当課',
    change: '改定',
  },
  noField: '欄なし',
  noResult: '原資料になし',
} as const;
