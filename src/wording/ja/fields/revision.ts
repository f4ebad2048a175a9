import type { revisionFields } from '../../../schema/entity/revision.ts';
import type { targetRowFields } from '../../../schema/entity/rows/target.ts';
import type { wordingFields } from '../../../schema/entity/rows/wording.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';

export const revision = {
  id: { label: 'ID', description: '改定の決定のID。' },
  title: { label: '決定', description: '改定の決定の名前。' },
  decidedOn: { label: '決定日', description: '決定した日。資料に書かれていなければ空。' },
  undatedNote: { label: '日付のない理由', description: '決定日を書いていない理由。' },
  effectiveFrom: { label: '施行日', description: 'いつから計画に反映されたか。' },
  decidedBy: { label: '決定者', description: '決定した者。' },
  document: { label: '決定文書', description: '決定を記した文書の名前。' },
  documentUrl: { label: '決定文書_URL', description: '決定文書の住所（URL）。' },
  reason: { label: '理由', description: '決定文書に書かれた、改定全体の理由。' },
  source: { label: '出どころ', description: 'どの資料に書かれているか。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  changeCount: { label: '件数', description: 'この決定で変わったことがらの数。表「改定」の行の数と同じ。', unit: '件' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  ...cited,
} as const satisfies EntityTexts<typeof revisionFields>;

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

export const wording = {
  id: { label: 'ID', description: '対象のIDと項目をつないだもの。2つ目からは番号が付く。' },
  targetType: { label: '対象区分', description: '何の文か。' },
  targetId: { label: '対象_ID', description: '対象のID。' },
  field: { label: '項目', description: '名称、概要などのどれか。' },
  text: { label: '文', description: 'その時の名称や文。所属と担当課では、その名称。' },
  sinceRevisionId: { label: '決めた改定', description: 'この文に改めた改定の決定のID。はじめからのものでは空。' },
  untilRevisionId: { label: '改めた改定', description: 'この文を改めた改定の決定のID。今のものでは空。' },
  isCurrent: { label: '今', description: '今の文か。' },
  untilDate: { label: '最後の日', description: '改定でなく日で終わったときの、最後の日。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  ...cited,
} as const satisfies EntityTexts<typeof wordingFields>;
