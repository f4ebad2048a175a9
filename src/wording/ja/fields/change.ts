import type { changeFields, changeRecordFields } from '../../../schema/entity/change.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';

export const change = {
  type: { label: '改定区分', description: '何が起きたか。' },
  basis: { label: '根拠', description: '原資料の何から読んだか。' },
  certainty: { label: '確かさ', description: '明記か、推定か、対象不明か。' },
  evidenceLine: { label: '根拠_行', description: '根拠になった印や文がある原資料の行。' },
  note: { label: '備考', description: 'そう読んだ理由。' },
  revisionId: { label: '改定の決定_ID', description: 'どの決定で変わったか。訂正ではnull。' },
  reason: { label: '理由', description: '決定文書に書かれた理由。' },
  reasonStated: { label: '理由の記載', description: '決定文書に理由がないと確かめたときはfalse。' },
  successors: { label: '後をつぐもの', description: '置きかえた後のKPIのID。' },
} as const satisfies EntityTexts<typeof changeFields>;

export const changeRecord = {
  id: { label: 'ID', description: '改定のID。', row: { description: '改定のID。対象のIDと改定区分をつないだもの。' } },
  target: { row: { label: '対象', description: '変わったものの今の名称。記号は含まない。' } },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。' },
  type: { label: '改定区分', description: '何が起きたか。' },
  basis: { label: '根拠', description: '原資料の何から読んだか。' },
  certainty: { label: '確かさ', description: '明記か、推定か、対象不明か。', row: { label: '改定の確かさ' } },
  evidenceLine: {
    label: '根拠_行',
    description: '根拠になった印や文がある原資料の行。',
    row: { description: '印や文がある原資料の行。具体的な施策の印では、施策の欄がある行。行で示さない資料では空。' },
  },
  note: { label: '備考', description: 'そう読んだ理由。', row: { description: '読むときに注意する点。' } },
  before: { label: '改定前', description: '改定前の文。' },
  after: { label: '改定後', description: '改定後の文。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
  targetType: { label: '対象区分', description: '何が変わったか。' },
  targetId: { label: '対象_ID', description: '変わったもののID。' },
  field: { label: '項目', description: '改定前と改定後が、何の文か。' },
  sourceLine: { label: '原資料_行', description: '原資料の行番号。1から数える。行で示さない資料では空。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  topId: { label: '最上位_ID', description: '属する、いちばん上の階層の項目のID。' },
  revisionId: { label: '改定の決定_ID', description: '表「改定の決定」のID。訂正では空。' },
  reason: { label: '理由', description: '決定文書に書かれた理由。書かれていなければ空。' },
  reasonStated: { label: '理由の記載', description: '決定文書に理由がないと確かめたときはfalse。' },
  successorId: { label: '後をつぐID', description: '置きかえた後のもののID。' },
  beforeValue: { label: '前の値', description: '変わる前の数値。数値が変わったのでなければ空。' },
  afterValue: { label: '後の値', description: '変わった後の数値。数値が変わったのでなければ空。' },
  unit: { label: '単位', description: '前の値と後の値の単位。値が変わったのでなければ空。' },
  fiscalYear: { label: '年度', description: '変わった値の年度。目標の年度が変わったときは、後の年度。値が変わったのでなければ空。' },
  ...cited,
} as const satisfies EntityTexts<typeof changeRecordFields>;
