import type { ChangeRecord } from '../../../schema/entity/change.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { numberText } from '../number.ts';
import { fiscalYearText } from '../fiscalYear.ts';

/** Texts of the home page. */
export const homeText = {
  tagline: '何を、いつまでに、どの課が。',
  description: (plan: PlanInformation, goals: number, initiatives: number) =>
    `${plan.cityName}が総合戦略に掲げた${goals}つの基本目標と${initiatives}の取組を、一つずつ読めるページと、そのまま使える表にしました。`,
  lead: (plan: PlanInformation, goals: number, initiatives: number) => [
    `${plan.cityName}が総合戦略に掲げた${goals}つの基本目標と${initiatives}の取組を、一つずつ読めるページにしました。`,
    '計画の文と数字は原資料の行までたどれ、表としてもそのまま使えます。',
  ],
  tally: { goals: '基本目標', policies: '施策', measures: '具体的な施策', initiatives: '主な取組', kpis: 'KPI', departments: '担当課' },
  goalsHeading: (count: number) => `${count}つの基本目標`,
  noBaseline: '現状値が測られていないため、どれだけ変える約束かは分かりません。',
  doubt: (title: string) => `${title}。読み違いかもしれません。`,
  moreTargets: (promise: string) => `もう一つの目標：${promise}`,
  resultHeading: '達成したかどうかは、まだ分かりません',
  resultLead: (plan: PlanInformation) => {
    const ended = plan.editionDate > `${plan.targetYear + 1}-03-31`;
    return ended
      ? `目標の年度である${fiscalYearText(plan.targetYear)}は${plan.targetYear + 1}年3月に終わりましたが、実績値は原資料に載っていません。`
      : `目標の年度は${fiscalYearText(plan.targetYear)}です。実績値は原資料に載っていません。`;
  },
  resultNote: (plan: PlanInformation) =>
    `このサイトにあるのは、${fiscalYearText(plan.baselineYear)}の現状値と、${fiscalYearText(plan.targetYear)}までの目標値です。`,
  pictureHeading: (count: number) => `計画の全体：${numberText(count)}の取組`,
  pictureNote:
    '四角は取組1つ。下の線が施策、その下の短い線が具体的な施策です。塗りは改定の印のないもの、枠は改定で変わったもの。四角を選ぶと、その取組のページへ移ります。',
  pictureSkip: '図をとばして一覧へ',
  pictureLabel: (goal: string, count: number) => `${goal}の図：${count}の取組`,
  outlineNote: (policies: boolean) =>
    policies ? '取組の数が多いので、ここには施策までを示します。' : '取組の数が多いので、ここには基本目標だけを示します。',
  outlineLink: (count: number) => `${numberText(count)}の取組の一覧へ`,
  ledgerNote: (plan: PlanInformation) => `数字は現状値（${plan.baselineYear}年度）→ 目標値（${plan.targetYear}年度）。`,
  goalCount: (count: number, changes: readonly (readonly [string, number])[]) =>
    `${numberText(count)}の取組${changes.length === 0 ? '' : `（${changes.map(([label, number]) => `${label}${number}`).join('、')}）`}`,
  changesHeading: 'この改定で変わったこと',
  changesNote: '原資料は朱書きの入った表です。行に印がないものは、前後の文言や値の有無から推定しました。',
  changeDetail: (records: readonly ChangeRecord[]) => {
    const stated = records.filter(({ certainty }) => certainty === 'stated').length;
    const inferred = records.length - stated;
    if (stated === 0) return 'すべて推定';
    return inferred === 0 ? 'すべて明記' : `明記${stated}、推定${inferred}`;
  },
  changeTargets: (counts: readonly (readonly [string, number])[]) => counts.map(([label, count]) => `${label}${count}`).join('、'),
  unassigned: (count: number) => `このほか、原資料の「追加」の印のうち${count}つは、どの取組を指すか決められません。`,
  unchanged: (count: number) => `残る${count}の取組には、その行を指すと読める印も、新旧に分けられる文も見つかりません。`,
  changesLink: '変わったところを一つずつ見る',
  dataHeading: 'データを使う',
  dataNote: (licence: string) => `CSVはUTF-8（BOM付き）。利用条件は${licence}（計画の文は市のもの）。`,
  dataLink: 'すべてのファイルと列の説明',
  rows: (count: number) => `${numberText(count)}行`,
  sourceHeading: 'だれが、何をもとに',
  sourceLead: (plan: PlanInformation, source: string) =>
    `公開しているのは${plan.publisherName}です。${plan.official ? '' : `${plan.cityName}の公式サイトではありません。`}もとにしたのは、${source}です。`,
  sourceLinks: { source: '原資料を読む', method: '読み取りの方法', notes: '原資料の疑義', about: 'このサイトについて' },
} as const;
