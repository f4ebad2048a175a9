import type { Goal } from '../../../schema/entity/goal.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { numberText } from '../number.ts';

/** Texts of a goal's page and of the list of goals. */
export const goalText = {
  listTitle: '基本目標の一覧',
  listDescription: (plan: PlanInformation) => `${plan.title}の基本目標と数値目標の一覧です。`,
  description: (goal: Goal, plan: PlanInformation, initiatives: number) =>
    `${plan.cityName}の総合戦略の基本目標${goal.number}「${goal.title}」。数値目標、基本的方向と、${initiatives}の取組。`,
  counts: (counts: { policies: number; measures: number; initiatives: number; kpis: number; departments: number }) => [
    `施策${counts.policies}、`,
    `具体的な施策${counts.measures}、`,
    `主な取組${counts.initiatives}、`,
    `取組のKPI ${counts.kpis}、`,
    `担当課${counts.departments}`,
  ],
  targets: '数値目標',
  noTargets: '原資料に数値目標の記載はありません。',
  directions: '施策の基本的方向',
  noDirections: '原資料に基本的方向の記載はありません。',
  structure: '施策の構成',
  initiativeCount: (count: number) => `取組${count}`,
  kpisHeading: (count: number) => `${numberText(count)}のKPI：どこから、どこまで`,
  policyHeading: (label: string, title: string) => `施策${label} ${title}`,
  tableCaption: (label: string, title: string) => `施策${label} ${title}の主な取組`,
  columns: { initiative: '主な取組', overview: '取組の概要', kpi: 'KPI（現状値 → 目標値）', department: '担当課', change: '改定' },
  removed: '削除された取組',
  keep: 'そのまま保つ',
  previous: (number: number) => `前：基本目標${number}`,
  next: (number: number) => `次：基本目標${number}`,
  neighbours: '前後の基本目標',
  data: 'このページのデータ',
  dataNote: 'この基本目標のすべて（施策、取組、KPI、改定、疑義）',
  valuesNote: 'この基本目標と、その取組のKPIの値',
  notes: '読むときの注意',
} as const;
