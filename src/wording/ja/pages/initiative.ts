import type { Change } from '../../../schema/entity/change.ts';
import type { Initiative } from '../../../schema/entity/initiative.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { changeBasis } from '../codes.ts';
import { changeText } from '../change.ts';
import { fiscalYearText } from '../fiscalYear.ts';

/** Texts of an initiative's page and of the list of initiatives. */
export const initiativeText = {
  listTitle: '取組の一覧',
  listDescription: (plan: PlanInformation, count: number) => `${plan.title}の${count}の主な取組を、計画の順に並べた一覧です。`,
  listLead: (count: number) => `${count}の取組を計画の順に並べました。数字は現状値 → 目標値です。`,
  description: (initiative: Initiative, promise: string) => `${initiative.title}：${promise || initiative.overview}`,
  deadline: (plan: PlanInformation) => `目標の年度は${fiscalYearText(plan.targetYear)}。`,
  noKpi: '原資料にKPIの記載はありません。',
  removed: (inferred: boolean) => (inferred ? 'この取組は、改定で削除されたと推定しています。' : 'この取組は、改定で削除されました。'),
  facts: {
    department: '担当課',
    goal: '基本目標',
    policy: '施策',
    measure: '具体的な施策',
    kpi: 'KPI',
    result: '実績値',
    source: '原資料',
    line: (line: number) => `${line}行`,
    noResult: '原資料になし',
    hasResult: '下の表にあり',
  },
  overview: '取組の概要',
  changes: '改定',
  changeLine: (change: Change) => `${changeText(change)}　根拠：${changeBasis[change.basis].label}`,
  measureMark: (measure: string) => `具体的な施策「${measure}」の印`,
  source: '原資料',
  notes: '読むときの注意',
  more: '補足',
  siblings: '同じ施策の取組',
  noSiblings: 'この具体的な施策の取組は、これだけです。',
  previousInitiative: '前の取組',
  nextInitiative: '次の取組',
  neighbours: '計画の順で前後の取組',
  dataLabel: 'この取組のすべて（KPI、値、改定、疑義）',
  valuesLabel: 'この取組のKPIの値',
} as const;
