import type { TableName } from '../../schema/tableNames.ts';

/** What a published table is called, and what stands in it. */
interface TableText {
  readonly title: string;
  readonly description: string;
}

/** The titles and descriptions of all published tables, by their names. */
export const tableTexts = {
  goals: { title: '基本目標', description: '基本目標と、その基本的方向' },
  initiatives: { title: '主な取組', description: '取組の概要、担当課、改定の区分' },
  kpis: { title: 'KPI', description: 'KPIと数値目標の名前、単位、集計方法、方向' },
  kpi_values: { title: 'KPIの値', description: '現状値、目標値、実績値。1行に1つの値（縦持ち）' },
  departments: { title: '担当課', description: '担当課と、受け持つ取組の数' },
  changes: { title: '改定', description: '追加・削除・改称・改定と、そう読んだ根拠' },
  notes: { title: '疑義', description: '原資料の読み取り違いの疑いや、つじつまの合わない点' },
  tombstones: { title: 'なくなったもの', description: '公開したことがあり、IDの変更などでなくなったもの' },
  codes: { title: 'コード', description: 'JSONのコードと、CSVの名称の対応' },
  dictionary: { title: '項目', description: 'すべての表の、すべての項目の意味' },
  owner_values: {
    title: '基本目標・取組ごとの値',
    description: '基本目標や取組ごとのCSV。1行に1つの値で、KPIと、それが属する取組や基本目標を添えたもの',
  },
  machine_readability: {
    title: '機械可読性の自己点検',
    description: '「行政データにおける機械可読性に関するルール」の30の規則に、公開するファイルが合っているか',
  },
  opendata_list: {
    title: 'オープンデータ一覧',
    description: 'データセットとファイルの一覧。1行に1つのファイルで、自治体のサイトが取り込む形',
  },
} as const satisfies Record<TableName, TableText>;
