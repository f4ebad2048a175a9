import type { PlanInformation } from '../../../schema/entity/plan.ts';

/** Texts of the departments' pages. */
export const departmentsText = {
  title: '担当課',
  description: (plan: PlanInformation, count: number) => `${plan.title}の取組を受け持つ${count}の担当課と、それぞれの取組の数です。`,
  lead: (count: number) => `原資料に名前がある${count}の担当課です。名前は原資料のままなので、今の組織とは違うことがあります。`,
  columns: { department: '担当課', initiatives: '取組', kpis: 'KPI', goals: '基本目標' },
  caption: '担当課と、受け持つ取組の数',
  withoutHeading: '担当課の記載がない取組',
  withoutNote: '原資料に担当課の記載がないものです。前後の行から推し量ることはしていません。',
  pageTitle: (name: string) => `${name}の取組`,
  pageDescription: (plan: PlanInformation, name: string, initiatives: number) =>
    `${plan.title}のうち、${name}が担当する${initiatives}の取組とKPIの一覧です。`,
  pageLead: (plan: PlanInformation, name: string, initiatives: number, kpis: number) =>
    `${plan.title}のうち、${name}が担当する取組は${initiatives}、そのKPIは${kpis}です。`,
  listHeading: (count: number) => `${count}の取組`,
  numbersNote: '数字は現状値 → 目標値です。',
} as const;
