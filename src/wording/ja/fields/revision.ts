import type { revisionFields } from '../../../schema/entity/revision.ts';
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
