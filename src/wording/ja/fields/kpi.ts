import type { kpiFields, statisticFields } from '../../../schema/entity/kpi.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';
import { progressFacts } from './progressFacts.ts';

export const kpi = {
  id: { label: 'KPI_ID', description: 'KPIのID。改定しても変わらない。', row: { label: 'ID' } },
  ownerType: { label: '所属区分', description: 'どの階層の項目のKPIか。' },
  ownerId: { label: '所属_ID', description: '属する項目のID。計画全体のKPIでは計画のIDで、それがなければ空。' },
  label: { label: 'KPI名', description: '原資料のKPI名。集計方法は別の項目。', row: { description: '原資料のKPI名。集計方法は別の列。' } },
  previousLabel: { label: '改定前のKPI名', description: '改定前の名前。', row: { description: '改定前のKPI名。変わっていなければ空。' } },
  aggregation: { label: '集計方法', description: '年間、累計など。', row: { description: '数をどの期間で数えるか。' } },
  unit: {
    label: '単位',
    description: '数値の単位。数値を持たないKPI、単位のない数のKPIではnull。',
    row: { description: '数値の単位。数値を持たないKPIと、単位のない数のKPIでは空。' },
  },
  direction: { label: '方向', description: '増やすのか、減らすのか、保つのか。' },
  directionNote: { label: '方向の理由', description: '方向をそう読んだ理由。' },
  promise: {
    label: '要約文',
    description: 'KPIを一文で言いあらわしたもの。このサイトで作った文で、原資料の文ではない。',
    row: { description: 'KPIの内容を一文で言いあらわしたもの。このサイトで作った文で、原資料の文ではない。' },
  },
  values: { label: '値', description: '現状値、目標値、実績値。' },
  changes: { label: '改定', description: 'このKPIの改定。' },
  source: { label: '出どころ', description: 'どの資料のどこから読んだか。' },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。' },
  owner: { label: '所属', description: '属する項目の名称。' },
  departmentId: { label: '担当課_ID', description: '主な担当課のID。記載がないときは空。' },
  department: { label: '担当課', description: '主な担当課。記載がないときは空。' },
  changeTypes: { label: '改定区分', description: 'KPI自身に起きたこと。属する項目の改定は含まない。' },
  changeCertainties: { label: '改定の確かさ', description: '改定区分と同じ順。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
  kind: { label: '種類', description: 'この計画でのKPIの種類のキー。' },
  alsoUnder: { label: '再掲', description: 'ほかに載っている場所の項目のID。' },
  departments: { label: '担当課', description: '報告する担当課のIDと役割。書かれていないときは、属する項目の担当課。' },
  departmentsNote: { label: '担当課の備考', description: '担当課がない理由。' },
  definition: { label: '定義', description: '何を数えるか。' },
  method: { label: '算出方法', description: 'どう数えるか。' },
  statistic: { label: '統計', description: '値を取る統計。' },
  decimals: { label: '小数の桁', description: '値を示すときの小数の桁数。決めていなければ空。', unit: '桁' },
  fields: { label: '計画だけの項目', description: 'この計画だけの項目のキーと値。' },
  history: { label: '経緯', description: '前の名前など。古い順。' },
  topId: { label: '最上位_ID', description: '属する、いちばん上の階層の項目のID。計画全体のKPIでは空。' },
  kpiKind: { label: 'KPIの種類', description: 'この計画でのKPIの種類。' },
  statisticName: { label: '統計', description: '値を取る統計の名前。' },
  statisticUrl: { label: '統計_URL', description: '値を取る統計の住所（URL）。' },
  departmentNote: { label: '担当課の備考', description: '担当課がない理由。なければ空。' },
  promiseAuthored: { label: '要約文を人が書いた', description: '要約文が、値から作った文ではなく、人が書いた文か。' },
  ...cited,
  ...progressFacts,
  latestResult: { label: '最新の実績値', description: 'いちばん新しい実績値。文字の実績値では空。' },
  latestResultYear: { label: '最新の実績値_年度', description: 'いちばん新しい実績値の西暦の年度。実績値がなければ空。' },
  status: { label: '判定', description: '今の目標値と実績値から言えること。成績ではない。目標を約束しない種類では空。' },
  originalStatus: { label: '判定_当初の目標', description: 'はじめに決めた目標値と実績値から言えること。目標を約束しない種類では空。' },
} as const satisfies EntityTexts<typeof kpiFields>;

export const statistic = {
  name: { label: '統計', description: '統計の名前。' },
  url: { label: '統計_URL', description: '統計の住所（URL）。' },
} as const satisfies EntityTexts<typeof statisticFields>;
