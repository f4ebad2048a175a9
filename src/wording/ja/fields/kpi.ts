import type { kpiFields } from '../../../schema/entity/kpi.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const kpi = {
  id: { label: 'KPI_ID', description: 'KPIのID。改定しても変わらない。', row: { label: 'ID' } },
  ownerType: { label: '所属区分', description: '基本目標の数値目標か、取組のKPIか。' },
  ownerId: { label: '所属_ID', description: '属する基本目標または取組のID。' },
  label: { label: 'KPI名', description: '原資料のKPI名。集計方法は別の項目。', row: { description: '原資料のKPI名。集計方法は別の列。' } },
  previousLabel: { label: '改定前のKPI名', description: '改定前の名前。', row: { description: '改定前のKPI名。変わっていなければ空。' } },
  aggregation: { label: '集計方法', description: '年間、累計など。', row: { description: '数をどの期間で数えるか。' } },
  unit: {
    label: '単位',
    description: '数値の単位。数値を持たないKPIではnull。',
    row: { description: '数値の単位。数値を持たないKPIでは空。' },
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
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。取組のKPIでは、取組が属する基本目標。' },
  owner: { label: '所属', description: '属する基本目標または取組の名称。' },
  departmentId: { label: '担当課_ID', description: '取組の担当課のID。基本目標の数値目標では空。' },
  department: { label: '担当課', description: '取組の担当課。基本目標の数値目標では空。' },
  changeTypes: { label: '改定区分', description: 'KPI自身に起きたこと。取組の改定は含まない。' },
  changeCertainties: { label: '改定の確かさ', description: '改定区分と同じ順。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
} as const satisfies EntityTexts<typeof kpiFields>;
