import type { FirstEditionGaps } from '../../../plan/progress/firstEdition.ts';
import type { PlanSet, ProgressTotals } from '../../../plan/progress/totals.ts';
import type { ReportingCounts } from '../../../plan/reporting/reporting.ts';
import type { CodeOf } from '../../../schema/codes.ts';
import { changeType, planSet, progressStatus } from '../codes.ts';
import { planWords, type WordedPlan } from '../planWords.ts';
import { numberText } from '../sentences/number.ts';

/** Texts of how many KPIs have which status. */
export const totalsText = {
  heading: 'どこまで進んだか',
  /** What is counted, with its number: 「これまでのすべて 57」. */
  set: (set: PlanSet, { count }: ProgressTotals) => `${planSet[set].label} ${numberText(count)}`,
  /** The same where all sets are one. */
  only: (plan: WordedPlan, { count }: ProgressTotals) => `${planWords(plan).kpi} ${numberText(count)}`,
  meaning: (set: PlanSet) => planSet[set].description,
  label: (plan: WordedPlan, set: string) => `${set}の、判定ごとの${planWords(plan).kpi}の数`,
  /** A status with its number: 「達成 12」, 「途中で削除 3（うち目標に届いていたもの 1）」. */
  status: (status: CodeOf<'progress_status'>, { byStatus, withdrawnMet }: ProgressTotals, hasResults: boolean) => {
    const remark = status === 'withdrawn' && hasResults ? `（うち目標に届いていたもの ${numberText(withdrawnMet)}）` : '';
    return `${progressStatus[status].label} ${numberText(byStatus[status])}${remark}`;
  },
  /** What changes of targets and removals did to the number of those that met their target. */
  difference: (plan: WordedPlan, before: number, after: number) => {
    const { target } = planWords(plan);
    const [from, to] = [numberText(before), numberText(after)];
    return before === after
      ? `${target}の変更や削除があっても、${progressStatus.met.label}の数は${to}で変わりません。`
      : `${target}の変更や削除により、${progressStatus.met.label}の数は${from}から${to}になりました。`;
  },
  /** Up to which year results were counted. */
  until: (year: number) => `${year}年度まで。`,
  rules: '判定の規則',
  all: (plan: WordedPlan) => `年度ごとの${planWords(plan).result}`,
  /** How many results are lacking; whether they are late only the plan's makers can say. */
  unpublished: (plan: WordedPlan, { notPublished, overdue, unknown }: ReportingCounts) => {
    const { result } = planWords(plan);
    return plan.information.official
      ? `まだ公表されていない${result} ${numberText(notPublished)}（期限を過ぎたもの ${numberText(overdue)}）`
      : `このサイトに載せていない${result} ${numberText(unknown)}`;
  },
  /** Why it is not said what the first edition of the plan came to. */
  noOriginal: (plan: WordedPlan, { undated, inferred, additions }: FirstEditionGaps) => {
    const named = undated.map((title) => `「${title}」`).join('');
    const guessed = `「${changeType.added.label}」と読んだ${numberText(additions)}のうち${numberText(inferred)}が推定か対象不明である`;
    const why = undated.length === 0 ? guessed : inferred === 0 ? `${named}の日付が分からない` : `${named}の日付が分からず、${guessed}`;
    return `「${planSet.original.label}」だけの集計は載せていません。${why}ため、はじめにあった${planWords(plan).kpi}のすべては分からないからです。`;
  },
} as const;
