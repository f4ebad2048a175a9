import type { PlanInformation } from '../../schema/entity/plan.ts';

/** Texts of the footer, which every page has. */
export const footerText = {
  city: '計画をつくった市',
  cityCode: (code: string) => `全国地方公共団体コード ${code}`,
  publisher: 'このサイトを公開している人',
  unofficial: ({ cityName }: PlanInformation) => `このサイトは${cityName}の公式サイトではありません。`,
  official: ({ cityName }: PlanInformation) => `${cityName}が公開しています。`,
  contact: (name: string) => `問い合わせ先：${name}`,
  source: '原資料',
  sourceLines: (description: string, lines: number) => `${description}、${lines}行`,
  readSource: '原資料を行ごとに読む',
  licence: '利用条件',
  licenceNote: '出典を書けば使えます。計画の文は市のものです',
  updated: '更新',
  pages: 'このサイトについて',
  /** The pages that every page leads to, in their order. */
  links: [
    ['goals', '基本目標の一覧'],
    ['initiatives', '取組の一覧'],
    ['notes', '原資料の疑義'],
    ['data', 'データ'],
    ['about', 'このサイトについて'],
    ['method', '読み取りの方法'],
    ['accessibility', 'アクセシビリティ'],
    ['terms', '利用条件'],
    ['search', '検索'],
  ],
} as const;

/** The main navigation: five words that also fit one row of a phone. */
export const navigationText = {
  order: ['plan', 'kpis', 'departments', 'changes', 'data'],
  main: {
    plan: { label: '計画', page: 'home' },
    kpis: { label: 'KPI', page: 'kpis' },
    departments: { label: '担当課', page: 'departments' },
    changes: { label: '改定', page: 'changes' },
    data: { label: 'データ', page: 'data' },
  },
} as const;
