import type { initiativeFields } from '../../../schema/entity/initiative.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const initiative = {
  id: {
    label: 'ID',
    description: '取組のID。住所（URL）になり、改定しても変わらない。',
    row: { description: '取組のID。改定しても変わらない。' },
  },
  title: { label: '主な取組', description: '取組の名称。' },
  previousTitle: { label: '改定前の名称', description: '改定前の名称。', row: { description: '改定前の名称。改称していなければ空。' } },
  overview: { label: '取組の概要', description: '取組の概要。' },
  previousOverview: { label: '改定前の概要', description: '改定前の概要。', row: { description: '改定前の概要。改定していなければ空。' } },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。' },
  policyId: { label: '施策_ID', description: '属する施策のID。', row: { description: '属する施策の枠組みのID。' } },
  measureId: { label: '具体的な施策_ID', description: '属する具体的な施策のID。' },
  departmentId: {
    label: '担当課_ID',
    description: '担当課のID。原資料に記載がないときはnull。',
    row: { description: '担当課のID。原資料に記載がないときは空。' },
  },
  departmentNote: { label: '担当課の備考', description: '担当課がない理由。' },
  changes: { label: '改定', description: 'この取組の改定。' },
  kpiIds: { label: 'KPI_ID', description: 'この取組のKPIのID。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
  goal: { label: '基本目標', description: '属する基本目標の文。' },
  policy: { label: '施策', description: '属する施策の枠組みの名称。' },
  measure: { label: '具体的な施策', description: '属する具体的な施策の名称。' },
  department: { label: '担当課', description: '担当課の名前。原資料に記載がないときは空で、理由は備考にある。' },
  changeTypes: {
    label: '改定区分',
    description:
      'この改定で起きたこと。いくつかあるときは「;」で区切る。空は、この行に印も、新旧に分けた文もないこと。変更がないとは限らない。',
  },
  changeCertainties: { label: '改定の確かさ', description: '改定区分と同じ順。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
} as const satisfies EntityTexts<typeof initiativeFields>;
