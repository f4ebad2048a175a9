import type { measureFields } from '../../../schema/entity/measure.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const measure = {
  id: { label: 'ID', description: '具体的な施策のID。' },
  policyId: { label: '施策_ID', description: '属する施策のID。' },
  label: { label: '記号', description: '計画にある記号。丸数字。' },
  title: { label: '具体的な施策', description: '具体的な施策の名称。記号を除く。' },
  previousTitle: { label: '改定前の名称', description: '改定前の名称。' },
  changes: { label: '改定', description: 'この具体的な施策の改定。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
} as const satisfies EntityTexts<typeof measureFields>;
