import type { Plan } from '../../plan/plan.ts';
import type { Level } from '../../schema/entity/level.ts';
import type { PlanInformation } from '../../schema/entity/plan.ts';
import { planWords } from './planWords.ts';

/** Texts of the footer, which every page has. */
export const footerText = {
  city: ({ municipalityKind }: PlanInformation) => `計画をつくった${municipalityKind}`,
  cityCode: (code: string) => `全国地方公共団体コード ${code}`,
  publisher: 'このサイトを公開している人',
  unofficial: ({ cityName }: PlanInformation) => `このサイトは${cityName}の公式サイトではありません。`,
  official: ({ cityName }: PlanInformation) => `${cityName}が公開しています。`,
  contact: (name: string) => `問い合わせ先：${name}`,
  /** What the plan was read from: a transcription that can be read here, or documents elsewhere. */
  source: (isVerbatim: boolean) => (isVerbatim ? '原資料' : '出典'),
  sourceLines: (description: string, lines: number) => `${description}、${lines}行`,
  readSource: '原資料を行ごとに読む',
  licence: '利用条件',
  licenceNote: ({ municipalityKind }: PlanInformation) => `出典を書けば使えます。計画の文は${municipalityKind}のものです`,
  updated: '更新',
  pages: 'このサイトについて',
  list: ({ shortName }: Level) => `${shortName}の一覧`,
  /** The pages that every page leads to behind the lists, in their order. */
  links: [
    ['notes', '原資料の疑義'],
    ['data', 'データ'],
    ['about', 'このサイトについて'],
    ['method', '読み取りの方法'],
    ['progressRules', '判定の規則'],
    ['accessibility', 'アクセシビリティ'],
    ['terms', '利用条件'],
    ['search', '検索'],
  ],
} as const;

/** The sections of the site, as the main navigation has them: five words that also fit one row of a phone. */
export const navigationText = {
  order: ['plan', 'kpis', 'departments', 'changes', 'data'],
  pages: { plan: 'home', kpis: 'kpis', departments: 'departments', changes: 'changes', data: 'data' },
  label: (section: 'plan' | 'kpis' | 'departments' | 'changes' | 'data', plan: Plan): string => {
    const { kpi, department, revision } = planWords(plan);
    return { plan: '計画', kpis: kpi, departments: department, changes: revision, data: 'データ' }[section];
  },
} as const;

/** A section of the site. */
export type Section = (typeof navigationText.order)[number];
