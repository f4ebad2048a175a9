import type { policyFields } from '../../../schema/entity/policy.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const policy = {
  id: { label: 'ID', description: '施策のID。' },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。' },
  label: { label: '記号', description: '計画にある記号。(1) など。' },
  title: { label: '施策', description: '施策の枠組みの名称。記号を除く。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
} as const satisfies EntityTexts<typeof policyFields>;
