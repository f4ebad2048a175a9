import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { sourcesKind } from '../sentences/sourcePlace.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the list of changes. */
export const changesText = {
  title: (plan: WordedPlan) => `この${planWords(plan).revision}で変わったこと`,
  description: (plan: WordedPlan, types: readonly string[], count: number) =>
    `${plan.information.title}の${planWords(plan).revision}で${types.join('・')}された${count}のことがらを、根拠と確かさとともに一覧にしました。`,
  /** What the marks of a transcription in red ink are; nothing for other sources. */
  lead: [
    '原資料は、改定の跡を朱書きした表です。',
    '行そのものに印があるものは「明記」、前後の文言や値の有無から読んだものは「推定」としています。',
  ],
  plainLead: ({ title }: PlanInformation) => [`${title}で、前の計画から変わったことの一覧です。`],
  columns: (plan: WordedPlan) => {
    const { revision } = planWords(plan);
    return {
      target: '変わったもの',
      wording: `${revision}前 → ${revision}後`,
      basis: '根拠と確かさ',
      source: sourcesKind(plan.information) === 'verbatim' ? '行' : '出典',
    };
  },
  caption: (type: string) => `${type}の一覧`,
  heading: (type: string, count: number) => `${type} ${count}`,
  unassigned: '対象が決められない印',
  unassignedNote: (where: string, noun: string) => `印は${where}の欄にあり、その下のどの${noun}を指すかを原資料から決められません。`,
  csv: 'この一覧のCSV',
  json: 'この一覧のJSON',
  marked: (type: string, isVerbatim: boolean) => (isVerbatim ? `原資料のこの行に「${type}」の印があります。` : `「${type}」とあります。`),
  before: (plan: WordedPlan) => `${planWords(plan).revision}前`,
  after: (plan: WordedPlan) => `${planWords(plan).revision}後`,
} as const;
