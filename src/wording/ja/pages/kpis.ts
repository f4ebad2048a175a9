import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the KPI list. */
export const kpisText = {
  title: 'KPIをくらべる',
  description: (plan: PlanInformation, count: number) =>
    `${plan.title}の${count}のKPIと数値目標を、現状値・目標値・担当課とともに一つの表にまとめました。`,
  lead: (count: number, comparable: number) => [
    `${count}のKPIと数値目標のうち${comparable}は、目標値が現状値から何%変わるかを計算できます。`,
    `残る${count - comparable}も、計算できない理由とともに載せています。`,
  ],
  pictureLink: '図',
  tableLink: '表',
  goalLink: (number: number) => `表の基本目標${number}`,
  csv: '全件のCSV',
  valuesCsv: '全件の値のCSV（1行に1つの値）',
  tableHeading: 'すべてのKPI',
  regionLabel: 'すべてのKPIの表',
  caption: (plan: PlanInformation) =>
    `計画の順。現状値は${plan.baselineYear}年度、目標値は特に書いていないかぎり${plan.targetYear}年度。行は原資料の行番号。`,
  goalTarget: (number: number) => `基本目標${number}の数値目標`,
  targetYear: (year: number) => `（${year}年度）`,
  /** The columns of the table in their order, by the names that sorting has for them. */
  columns: {
    kpi: 'KPI',
    aggregation: '集計方法',
    unit: '単位',
    baseline: '現状値',
    target: '目標値',
    relative: '現状値から目標値',
    result: '最新の実績値',
    direction: '方向',
    owner: '主な取組',
    department: '担当課',
    change: '改定',
    line: '行',
  },
  noUnit: 'なし',
  noField: '欄なし',
  noResult: '原資料になし',
} as const;
