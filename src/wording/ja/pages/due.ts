import type { ReportingCounts } from '../../../plan/reporting/reporting.ts';
import { planWords, type WordedPlan } from '../planWords.ts';
import { dayText } from '../sentences/day.ts';

/** Texts of what is to be published: of the page of all departments, and of the section of one. */
export const dueText = {
  title: '公表の予定',
  description: (plan: WordedPlan) =>
    `${plan.information.title}の${planWords(plan).result}が公表されているか、いつまでに公表するかを、${planWords(plan).department}ごとにまとめました。`,
  lead: (plan: WordedPlan, counts: ReportingCounts): string[] => {
    const { information } = plan;
    const { result, department } = planWords(plan);
    const day = `${dayText(information.editionDate)}までに終わった年度の${result}が、公表されているかどうかです。`;
    if (information.official) return [day, ...countsTexts(result, counts)];
    const why = `このサイトは${information.cityName}の公式サイトではないので、ここに${result}がなくても、ほかで公表されているかもしれません。`;
    return [day, why, `${result}について問い合わせる先は、次の${department}です。`];
  },
  /** What is told of the rows of one department. */
  counts: (plan: WordedPlan, counts: ReportingCounts) => countsTexts(planWords(plan).result, counts).join(''),
  summary: (plan: WordedPlan) => `${planWords(plan).department}ごとの数`,
  summaryNote: (plan: WordedPlan) =>
    `数は、${planWords(plan).kpi}と年度の組の数です。2つ以上の${planWords(plan).department}が受け持つ${planWords(plan).kpi}は、それぞれに数えています。`,
  open: 'まだ公表されていないもの',
  openUnknown: '公表の有無が分からないもの',
  nobody: (plan: WordedPlan) => `${planWords(plan).department}の記載がないもの`,
  /** The heading on the page of a department: 「この課が公表する実績値」. */
  ofDepartment: (plan: WordedPlan) => {
    const { department, result } = planWords(plan);
    return `この${department.replace(/^担当(?=.)/u, '')}が公表する${result}`;
  },
  all: (plan: WordedPlan) => `すべての${planWords(plan).department}の公表の予定`,
  columns: { years: '年度', due: '期限', state: '状況' },
  caption: (name: string) => `${name}の公表の予定`,
  file: (plan: WordedPlan) => `この${planWords(plan).department.replace(/^担当(?=.)/u, '')}の公表の予定`,
  table: 'すべての公表の予定',
} as const;

function countsTexts(result: string, { notPublished, overdue, unknown }: ReportingCounts): string[] {
  const open = `まだ公表されていない${result}は${notPublished}${overdue > 0 ? `（期限を過ぎたもの${overdue}）` : ''}です。`;
  return unknown > 0 ? [open, `公表の有無が分からないものは${unknown}です。`] : [open];
}
