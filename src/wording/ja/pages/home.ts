import type { Plan } from '../../../plan/plan.ts';
import type { ChangeRecord } from '../../../schema/entity/change.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { fiscalYearText } from '../sentences/fiscalYear.ts';
import { type CountedNoun, countsText } from '../nouns.ts';
import { countOf, listText, numberText } from '../sentences/number.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** What is counted of a plan in its first sentence: its first level and its last. */
export interface PlanCounts {
  readonly tops: readonly CountedNoun[];
  /** Nothing where the plan has one level. */
  readonly leaves: readonly CountedNoun[];
  /** Whether each of what is counted last has a page. */
  readonly hasPages: boolean;
  /** Whether the plan's texts can be read line by line. */
  readonly isVerbatim: boolean;
}

/** Texts of the home page. */
export const homeText = {
  tagline: ({ words: { tagline }, departments }: Pick<Plan, 'words' | 'departments'>) =>
    tagline ?? (departments.length > 0 ? '何を、いつまでに、どの課が。' : '何を、いつまでに。'),
  description: (plan: PlanInformation, counts: PlanCounts) =>
    `${subject(plan, counts)}を、${pagesOf(counts)}と、そのまま使える表にしました。`,
  lead: (plan: PlanInformation, counts: PlanCounts) => [
    `${subject(plan, counts)}を、${pagesOf(counts)}にしました。`,
    counts.isVerbatim
      ? '計画の文と数字は原資料の行までたどれ、表としてもそのまま使えます。'
      : '計画の文と数字は、表としてもそのまま使えます。',
  ],
  topsHeading: (tops: readonly CountedNoun[]) => listText(tops.map(({ noun, count }) => countOf(count, noun))),
  planKpis: (plan: WordedPlan) => `計画全体の${planWords(plan).kpi}`,
  planKpisLink: (plan: WordedPlan, count: number) => `${numberText(count)}の${planWords(plan).kpi}を読む`,
  noBaseline: (plan: WordedPlan, isUnmeasured: boolean) =>
    `${planWords(plan).baseline}${isUnmeasured ? 'が測られていない' : 'がない'}ため、どれだけ変える約束かは分かりません。`,
  doubt: (title: string) => `${title}。読み違いかもしれません。`,
  /** What stands before the other targets of a card, said once. */
  moreTargets: (count: number, noun: string) => (count === 1 ? `もう一つの${noun}：` : `ほかの${countOf(count, noun)}：`),
  target: '目標',
  resultHeading: '達成したかどうかは、まだ分かりません',
  resultLead: (plan: WordedPlan, isVerbatim: boolean) => {
    const { editionDate, targetYear } = plan.information;
    const { result } = planWords(plan);
    const none = isVerbatim ? `${result}は原資料に載っていません。` : `${result}は、まだ載せていません。`;
    if (targetYear === null) return none;
    return editionDate > `${targetYear + 1}-03-31`
      ? `目標の年度である${fiscalYearText(targetYear)}は${targetYear + 1}年3月に終わりましたが、${none}`
      : `目標の年度は${fiscalYearText(targetYear)}です。${none}`;
  },
  resultNote: (plan: WordedPlan) => {
    const { baselineYear, targetYear } = plan.information;
    const { baseline, target } = planWords(plan);
    return baselineYear === null || targetYear === null
      ? `このサイトにあるのは、${baseline}と${target}です。`
      : `このサイトにあるのは、${fiscalYearText(baselineYear)}の${baseline}と、${fiscalYearText(targetYear)}までの${target}です。`;
  },
  /** The heading of the whole plan: what is counted there. */
  wholeHeading: (counts: readonly CountedNoun[]) => `計画の全体：${countsText(counts)}`,
  /** What the picture shows: squares, the lines under them from the nearest on, and what changed. */
  pictureNote: (nouns: string, lines: readonly string[], hasPages: boolean, hasChanges: boolean, plan: WordedPlan) => {
    const { revision } = planWords(plan);
    const [longest, shorter, ...others] = lines;
    // More than two lines are named as they stand, from the squares on.
    const below =
      others.length > 0
        ? `下の線は、上から順に${lines.toReversed().join('、')}`
        : `下の線が${longest ?? ''}${shorter === undefined ? '' : `、その下の短い線が${shorter}`}`;
    return [
      `四角は${nouns}1つ。`,
      ...(longest === undefined ? [] : [`${below}です。`]),
      ...(hasChanges ? [`塗りは${revision}の印のないもの、枠は${revision}で変わったもの。`] : []),
      `四角を選ぶと、その${nouns}の${hasPages ? 'ページ' : 'ところ'}へ移ります。`,
    ].join('');
  },
  pictureSkip: '図をとばして一覧へ',
  pictureLabel: (top: string, count: number, noun: string) => `${top}の図：${count}の${noun}`,
  outlineNote: (noun: string, shown: string) => `${noun}の数が多いので、ここには${shown}を示します。`,
  outlineUpTo: (noun: string) => `${noun}まで`,
  outlineOnly: (noun: string) => `${noun}だけ`,
  outlineLink: (count: number, noun: string) => `${numberText(count)}の${noun}の一覧へ`,
  /** What the two numbers of a list are; the years are those of the plan, where it has them. */
  numbersNote: (plan: WordedPlan) => {
    const { baselineYear, targetYear } = plan.information;
    const { baseline, target } = planWords(plan);
    const from = baselineYear === null ? `${baseline} ` : `${baseline}（${baselineYear}年度）`;
    return `数字は${from}→ ${target}${targetYear === null ? '' : `（${targetYear}年度）`}。`;
  },
  counted: (counts: readonly CountedNoun[], changes: readonly (readonly [string, number])[]) =>
    `${counts.map(({ noun, count }) => `${numberText(count)}の${noun}`).join('、')}${changes.length === 0 ? '' : `（${changes.map(([label, number]) => `${label}${number}`).join('、')}）`}`,
  changesHeading: (plan: WordedPlan) => `この${planWords(plan).revision}で変わったこと`,
  /** What only a transcription in red ink can say. */
  changesNote: '原資料は朱書きの入った表です。行に印がないものは、前後の文言や値の有無から推定しました。',
  changeDetail: (records: readonly ChangeRecord[]) => {
    const stated = records.filter(({ certainty }) => certainty === 'stated').length;
    const inferred = records.length - stated;
    if (stated === 0) return 'すべて推定';
    return inferred === 0 ? 'すべて明記' : `明記${stated}、推定${inferred}`;
  },
  changeTargets: (counts: readonly (readonly [string, number])[]) => counts.map(([label, count]) => `${label}${count}`).join('、'),
  unassigned: (count: number, noun: string) => `このほか、原資料の「追加」の印のうち${count}つは、どの${noun}を指すか決められません。`,
  unchanged: (count: number, noun: string) => `残る${count}の${noun}には、その行を指すと読める印も、新旧に分けられる文も見つかりません。`,
  changesLink: '変わったところを一つずつ見る',
  dataHeading: 'データを使う',
  dataNote: ({ licenceName, municipalityKind }: PlanInformation) =>
    `CSVはUTF-8（BOM付き）。利用条件は${licenceName}（計画の文は${municipalityKind}のもの）。`,
  dataLink: 'すべてのファイルと列の説明',
  rows: (count: number) => `${numberText(count)}行`,
  sourceHeading: 'だれが、何をもとに',
  sourceLead: (plan: PlanInformation, sources: readonly string[]) =>
    [
      `公開しているのは${plan.publisherName}です。`,
      ...(plan.official ? [] : [`${plan.cityName}の公式サイトではありません。`]),
      `もとにしたのは、${sources.length === 0 ? `「${plan.title}」` : sources.join('、')}です。`,
    ].join(''),
  sourceLinks: { source: '原資料を読む', method: '読み取りの方法', notes: '原資料の疑義', about: 'このサイトについて' },
} as const;

function subject({ cityName, kind }: PlanInformation, { tops, leaves }: PlanCounts): string {
  const counted = [
    ...tops.map(({ noun, count }) => countOf(count, noun)),
    ...leaves.map(({ noun, count }) => `${numberText(count)}の${noun}`),
  ];
  return `${cityName}が${kind}に掲げた${listText(counted)}`;
}

function pagesOf({ hasPages }: PlanCounts): string {
  return hasPages ? '一つずつ読めるページ' : '読みやすいページ';
}
