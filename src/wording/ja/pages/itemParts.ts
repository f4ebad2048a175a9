import type { HistoryEntry } from '../../../schema/entity/history.ts';
import type { Budget, Rating } from '../../../schema/entity/money.ts';
import { budgetKind } from '../codes.ts';
import { fiscalYearShortText } from '../sentences/fiscalYear.ts';
import { numberText } from '../sentences/number.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** Texts of the tables and lists that an item may have besides. */
export const itemPartsText = {
  budgets: {
    heading: '予算と決算',
    caption: (title: string) => `${title}の予算と決算`,
    columns: { year: '年度', kind: '区分', label: '内訳', amount: '金額' },
    year: ({ fiscalYear }: Budget) => fiscalYearShortText(fiscalYear),
    kind: ({ kind }: Budget) => budgetKind[kind].label,
    amount: ({ amount, unit }: Budget) => `${numberText(amount)}${unit}`,
    /** What a row is that has no label: the whole. */
    whole: '全体',
  },
  ratings: {
    heading: '評価',
    note: ({ information: { cityName } }: WordedPlan) => `${cityName}自身による評価です。このサイトが評価したものではありません。`,
    caption: (title: string) => `${title}の評価`,
    columns: { year: '年度', grade: '評価', scale: '評価の種類', comment: 'コメント' },
    year: ({ fiscalYear }: Rating) => fiscalYearShortText(fiscalYear),
  },
  history: {
    heading: 'これまでの名称など',
    /** What was worded otherwise before, or stood elsewhere. */
    field: (field: HistoryEntry['field'], plan: WordedPlan) =>
      ({
        title: '前の名称',
        overview: '前の概要',
        label: '前の名前',
        unit: '前の単位',
        definition: '前の定義',
        parent: '前の位置',
        department: `前の${planWords(plan).department}`,
      })[field],
    until: (until: string) => `（${until}まで）`,
  },
  values: (texts: readonly string[]) => texts.join('、'),
} as const;
