import type { PlanInformation } from '../../schema/entity/plan.ts';
import { numberText } from './number.ts';

interface NamedTable {
  readonly title: string;
  readonly description: string;
  readonly rowCount: number;
}

/** What catalogues say about the data sets. */
export const catalogText = {
  title: (plan: PlanInformation) => `${plan.title}のデータカタログ`,
  description: (plan: PlanInformation) =>
    `${plan.title}の基本目標、取組、KPI、値などのデータと、その形式ごとのファイルの一覧です。${unofficial(plan)}`,
  planTitle: (plan: PlanInformation) => `${plan.title}の全体`,
  planDescription: (plan: PlanInformation) =>
    `${plan.title}の基本目標、施策、取組、KPI、値、担当課、改定、疑義のすべてを、1つのファイルにまとめたものです。${unofficial(plan)}`,
  tableTitle: (plan: PlanInformation, { title }: NamedTable) => `${plan.title}の「${title}」`,
  tableDescription: (plan: PlanInformation, { title, description, rowCount }: NamedTable) =>
    `${plan.title}の「${title}」の表で、${numberText(rowCount)}行あります。${description}。利用条件は${plan.licenceName}です。${unofficial(plan)}`,
  sourceTitle: (plan: PlanInformation) => `${plan.title}の原資料の書き起こし`,
  sourceDescription: (plan: PlanInformation) =>
    `${plan.title}のデータを読み取った資料です。${plan.sources[0]?.description ?? ''}。一字も変えていません。計画の文は${plan.cityName}のものです。`,
  distribution: (title: string, format: string) => `${title}（${format}）`,
  area: (plan: PlanInformation) => `${plan.prefecture}${plan.cityName}`,
  theme: '行政',
  keywords: ['総合戦略', '基本目標', '取組', 'KPI', '現状値', '目標値'],
  language: '日本語',
  copyright: (plan: PlanInformation) => `データの構成と説明：${plan.publisherName}。計画の文：${plan.cityName}`,
  updates: '決まった間隔はなく、計画が改定されたときと、実績値が加わったときに更新します。',
  fileNotes: {
    csv: '文字コードはUTF-8（BOM付き）、改行はCRLFです。',
    otherText: '文字コードはUTF-8（BOMなし）です。',
    workbook: 'すべての表を1つにまとめたExcelの形です。1枚のシートに1つの表で、凡例が付いています。',
    archive:
      '図のほかのすべてのファイルと、説明（README）をまとめたものです。この説明もその中に入るので、ここには大きさとSHA-256を書けません。',
  },
} as const;

function unofficial(plan: PlanInformation): string {
  return plan.official ? '' : `${plan.cityName}の公式データではありません。`;
}

/** What the Data Package says of itself and of the files that are no tables. */
export const dataPackageText = {
  title: (plan: PlanInformation) => `${plan.title}の基本目標・取組・KPIのデータ`,
  description: (plan: PlanInformation) =>
    `${plan.title}の基本目標、取組、KPI、値、改定、疑義の表と、計画の全体、原資料の書き起こしです。${plan.official ? '' : `${plan.cityName}の公式データではありません。`}CSVはUTF-8（BOM付き）、改行はCRLFで、見出しは日本語です。物理名は physicalName にあり、JSONのキーと同じです。CSVのコードは名称、JSONのコードは記号です。空欄は0ではありません。`,
  keywords: ['総合戦略', '基本目標', '取組', 'KPI', '現状値', '目標値', 'オープンデータ'],
  plan: { title: '計画の全体', description: '基本目標、施策、具体的な施策、取組、KPI、値、担当課、改定、疑義。IDで結んだ一覧' },
  source: { title: '原資料の書き起こし', description: '計画を読み取ったテキスト。一字も変えていないもの' },
} as const;
