import type { wordingFields } from '../../../schema/entity/rows/wording.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { cited } from './cited.ts';

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
