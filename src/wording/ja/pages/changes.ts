import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the list of changes. */
export const changesText = {
  title: 'この改定で変わったこと',
  description: (plan: PlanInformation, count: number) =>
    `${plan.title}の改定で追加・削除・改称・改定された${count}のことがらを、根拠と確かさとともに一覧にしました。`,
  lead: [
    '原資料は、改定の跡を朱書きした表です。',
    '行そのものに印があるものは「明記」、前後の文言や値の有無から読んだものは「推定」としています。',
  ],
  columns: { target: '変わったもの', wording: '改定前 → 改定後', basis: '根拠と確かさ' },
  caption: (type: string) => `${type}の一覧`,
  heading: (type: string, count: number) => `${type} ${count}`,
  unassigned: '対象が決められない印',
  unassignedNote: '印は具体的な施策の欄にあり、その下のどの取組を指すかを原資料から決められません。',
  csv: 'この一覧のCSV',
  json: 'この一覧のJSON',
  marked: (type: string) => `原資料のこの行に「${type}」の印があります。`,
  before: '改定前',
  after: '改定後',
} as const;
