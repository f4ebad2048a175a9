import type { targetRowFields } from '../../../schema/entity/rows/target.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';

export const targetRow = {
  id: { label: 'ID', description: '目標値のID。表「KPIの値」のIDと同じ。改定で決めた目標値では、後ろに改定のIDが付く。' },
  kpiId: { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' },
  kpiLabel: { label: 'KPI名', description: 'KPIの名前。' },
  fiscalYear: { label: '年度', description: '目標の年度。西暦。年度でない目標では空。' },
  value: { label: '値', description: '数だけ。桁区切りや単位を含まない。空は0ではない。' },
  unit: { label: '単位', description: '値と、前の目標との差の単位。' },
  qualifier: { label: '限定', description: '以上、以下など、値にかかる限定。' },
  text: { label: '文字値', description: '数で表せない値。' },
  raw: { label: '原文表記', description: '資料にある文字そのまま。' },
  sinceRevisionId: { label: '決めた改定', description: 'この目標値を決めた改定の決定のID。はじめからのものでは空。' },
  untilRevisionId: { label: '改めた改定', description: 'この目標値を改めた改定の決定のID。今のものでは空。' },
  isOriginal: { label: '当初', description: 'はじめに定められた目標値か。' },
  isCurrent: { label: '今', description: '今の目標値か。' },
  changeFromPrevious: {
    label: '前の目標との差',
    description: '改める前の目標値との差。前の目標値がないとき、どちらかが数でないときは空。',
  },
  status: { label: '値の状態', description: '値があるか、ないならなぜか。' },
  timeKind: { label: '期間区分', description: '年度、年、時点などのどれか。' },
  startDate: { label: '開始日', description: '最初の日。時の記載がないときは空。' },
  endDate: { label: '終了日', description: '最後の日。時の記載がないときは空。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
  ...cited,
} as const satisfies EntityTexts<typeof targetRowFields>;
