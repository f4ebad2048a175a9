import type { PlanInformation, PlanModel } from '../../../schema/entity/plan.ts';
import { numberText } from '../sentences/number.ts';
import { levelNouns, outerNouns, recordNouns } from '../tables.ts';

interface NamedTable {
  readonly title: string;
  readonly description: string;
  readonly rowCount: number;
}

/** What catalogues say about the data sets. */
export const catalogText = {
  title: (plan: PlanInformation) => `${plan.title}のデータカタログ`,
  description: (plan: PlanModel) =>
    `${plan.information.title}の${[...outerNouns(plan), 'KPI', '値'].join('、')}などのデータと、その形式ごとのファイルの一覧です。${unofficial(plan.information)}`,
  planTitle: (plan: PlanInformation) => `${plan.title}の全体`,
  planDescription: (plan: PlanModel) =>
    `${plan.information.title}の${[...levelNouns(plan), 'KPI', '値', ...recordNouns(plan)].join('、')}のすべてを、1つのファイルにまとめたものです。${unofficial(plan.information)}`,
  tableTitle: (plan: PlanInformation, { title }: NamedTable) => `${plan.title}の「${title}」`,
  tableDescription: (plan: PlanInformation, { title, description, rowCount }: NamedTable) =>
    `${plan.title}の「${title}」の表で、${numberText(rowCount)}行あります。${description}。利用条件は${plan.licenceName}です。${unofficial(plan)}`,
  sourceTitle: (plan: PlanInformation) => `${plan.title}の原資料の書き起こし`,
  sourceDescription: (plan: PlanInformation) =>
    `${plan.title}のデータを読み取った資料です。${transcriptions(plan)}。一字も変えていません。計画の文は${plan.cityName}のものです。`,
  distribution: (title: string, format: string) => `${title}（${format}）`,
  area: (plan: PlanInformation) => `${plan.prefecture}${plan.cityName}`,
  theme: '行政',
  keywords: (plan: PlanModel) => [...new Set([plan.information.kind, ...outerNouns(plan), 'KPI', '現状値', '目標値'])],
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

/** What the published transcriptions are. */
function transcriptions({ sources }: PlanInformation): string {
  return sources
    .filter(({ kind }) => kind === 'verbatim')
    .map(({ title, description }) => description ?? title)
    .join('、');
}

/** What the Data Package says of itself and of the files that are no tables. */
export const dataPackageText = {
  title: (plan: PlanModel) => `${plan.information.title}の${[...outerNouns(plan), 'KPI'].join('・')}のデータ`,
  description: (plan: PlanModel) => {
    const { title, official, cityName, sources } = plan.information;
    const tables = [...outerNouns(plan), 'KPI', '値', ...recordNouns(plan, { departments: false })].join('、');
    const source = sources.some(({ kind }) => kind === 'verbatim') ? '、原資料の書き起こし' : '';
    return `${title}の${tables}の表と、計画の全体${source}です。${official ? '' : `${cityName}の公式データではありません。`}CSVはUTF-8（BOM付き）、改行はCRLFで、見出しは日本語です。物理名は physicalName にあり、JSONのキーと同じです。CSVのコードは名称、JSONのコードは記号です。空欄は0ではありません。`;
  },
  keywords: (plan: PlanModel) => [...catalogText.keywords(plan), 'オープンデータ'],
  plan: (plan: PlanModel) => ({
    title: '計画の全体',
    description: `${[...plan.levels.map(({ shortName }) => shortName), 'KPI', '値', ...recordNouns(plan)].join('、')}。IDで結んだ一覧`,
  }),
  source: { title: '原資料の書き起こし', description: '計画を読み取ったテキスト。一字も変えていないもの' },
} as const;
