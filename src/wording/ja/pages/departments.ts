import { type CountedNoun } from '../nouns.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the departments' pages. */
export const departmentsText = {
  title: (plan: WordedPlan) => planWords(plan).department,
  description: (plan: WordedPlan, noun: string, count: number) =>
    `${plan.information.title}の${noun}を受け持つ${count}の${planWords(plan).department}と、それぞれの${noun}の数です。`,
  lead: (plan: WordedPlan, count: number, isVerbatim: boolean) => {
    const { department } = planWords(plan);
    const source = isVerbatim ? '原資料' : '計画';
    return `${source}に名前がある${count}の${department}です。名前は${source}のままなので、今の組織とは違うことがあります。`;
  },
  caption: (plan: WordedPlan, noun: string) => `${planWords(plan).department}と、受け持つ${noun}の数`,
  withoutHeading: (plan: WordedPlan, noun: string) => `${planWords(plan).department}の記載がない${noun}`,
  withoutNote: (plan: WordedPlan, isVerbatim: boolean) => {
    const { department } = planWords(plan);
    return isVerbatim
      ? `原資料に${department}の記載がないものです。前後の行から推し量ることはしていません。`
      : `計画に${department}の記載がないものです。`;
  },
  former: (names: string) => `前の名前${names}`,
  pageTitle: (name: string, noun: string) => `${name}の${noun}`,
  pageDescription: (plan: WordedPlan, name: string, counts: readonly CountedNoun[]) => {
    const { kpi } = planWords(plan);
    return `${plan.information.title}のうち、${name}が担当する${countsText(counts, kpi)}の一覧です。`;
  },
  pageLead: (plan: WordedPlan, name: string, counts: readonly CountedNoun[], kpis: number | undefined) => {
    const { kpi } = planWords(plan);
    const told = [
      ...counts.map(({ noun, count }) => `${noun}は${count}`),
      ...(kpis === undefined ? [] : [`${counts.length === 0 ? '' : 'その'}${kpi}は${kpis}`]),
    ];
    return `${plan.information.title}のうち、${name}が担当する${told.join('、')}です。`;
  },
  listHeading: (counts: readonly CountedNoun[]) => counts.map(({ noun, count }) => `${count}の${noun}`).join('と'),
  /** The KPIs that a department reports though the item is another's. */
  kpisHeading: (plan: WordedPlan, count: number) => `報告する${count}の${planWords(plan).kpi}`,
  numbersNote: (plan: WordedPlan) => {
    const { baseline, target } = planWords(plan);
    return `数字は${baseline} → ${target}です。`;
  },
} as const;

function countsText(counts: readonly CountedNoun[], kpi: string): string {
  return [...counts.map(({ noun, count }) => `${count}の${noun}`), kpi].join('と');
}
