import type { Level } from '../../../schema/entity/level.ts';
import { planWords, type WordedPlan } from '../planWords.ts';

/** A plan as far as texts about searching in it know it. */
export interface SearchedPlan extends WordedPlan {
  readonly levels: readonly Level[];
  readonly kpis: readonly unknown[];
  readonly departments: readonly unknown[];
}

/** What can be searched for in a plan: 取組, KPI, 担当課. */
function things(plan: SearchedPlan): string[] {
  const { kpi, department } = planWords(plan);
  return [lastNoun(plan), ...(plan.kpis.length > 0 ? [kpi] : []), ...(plan.departments.length > 0 ? [department] : [])];
}

/** What a plan calls the things of its last level. */
function lastNoun({ levels }: SearchedPlan): string {
  return levels.at(-1)?.shortName ?? '';
}

/** Texts of the search box, and those of the search page that stand there from the start. */
export function searchPageText(plan: SearchedPlan) {
  const { department } = planWords(plan);
  return {
    title: '検索',
    description: `${things(plan).join('、')}、このサイトの説明から言葉をさがします。`,
    formLabel: 'サイト内の検索',
    boxLabel: `${things(plan).join('・')}をさがす`,
    placeholder: things(plan).join('・'),
    submit: 'さがす',
    examples: '例',
    more: 'さらに表示',
    resultsHeading: '検索の結果',
    listsHeading: '一覧からさがす：',
    topList: `${plan.levels[0]?.name ?? ''}の一覧`,
    departmentList: `${department}の一覧`,
    listHeading: `すべての${lastNoun(plan)}から選ぶ`,
    listNote: 'ブラウザの「ページ内検索」でもさがせます。',
  };
}

/** Texts of the filters on the search page. */
export const searchFilterText = {
  heading: '絞り込み',
  all: 'すべて',
  /** The names of the filters; `top` is the noun of the first level. */
  names: (plan: WordedPlan, top: string) => {
    const { department, revision } = planWords(plan);
    return { kind: '種類', goal: top, department, change: revision, numeric: '数値の目標' };
  },
  /** What a kind of page is called that every site has; `department` is the plan's word. */
  commonKinds: (plan: WordedPlan) => ({ department: planWords(plan).department, page: 'その他' }),
  numeric: { yes: 'あり', no: 'なし' },
  clear: '絞り込みをはずす',
} as const;
