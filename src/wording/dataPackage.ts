import type { PlanInformation } from '../schema/entity/plan.ts';

/** What the Data Package says of itself and of the files that are no tables. */
export const dataPackageText = {
  title: (plan: PlanInformation) => `${plan.title}の基本目標・取組・KPIのデータ`,
  description: (plan: PlanInformation) =>
    `${plan.title}の基本目標、取組、KPI、値、改定、疑義の表と、計画の全体、原資料の書き起こしです。${plan.official ? '' : `${plan.cityName}の公式データではありません。`}CSVはUTF-8（BOM付き）、改行はCRLFで、見出しは日本語です。物理名は physicalName にあり、JSONのキーと同じです。CSVのコードは名称、JSONのコードは記号です。空欄は0ではありません。`,
  keywords: ['総合戦略', '基本目標', '取組', 'KPI', '現状値', '目標値', 'オープンデータ'],
  plan: { title: '計画の全体', description: '基本目標、施策、具体的な施策、取組、KPI、値、担当課、改定、疑義。IDで結んだ一覧' },
  source: { title: '原資料の書き起こし', description: '計画を読み取ったテキスト。一字も変えていないもの' },
} as const;
