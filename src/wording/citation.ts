import type { PlanInformation } from '../schema/entity/plan.ts';

/** What a citation names. */
export interface Cited {
  readonly title: string;
  /** The full address. */
  readonly url: string;
  /** The line of the source, where it is one. */
  readonly line?: number | undefined;
}

/** A ready-made 出典 sentence. */
export function citationText(plan: PlanInformation, { title, url, line }: Cited): string {
  const where = line === undefined ? '' : `原資料${line}行、`;
  return `出典：${plan.title}「${title}」（${plan.publisherName}）、${url}、${where}${plan.editionDate}更新、${plan.licenceName}（${plan.licenceUrl}）`;
}

/** The same for a work that builds on the data. */
export function processedCitationText(plan: PlanInformation, { title, url }: Cited): string {
  return `${plan.title}「${title}」（${plan.publisherName}）、${url}、${plan.editionDate}更新、${plan.licenceName}（${plan.licenceUrl}）を加工して作成`;
}

/** Texts around citations and downloads. */
export const citationHeadings = {
  data: 'このページのデータ',
  cite: '引用するときの書き方',
  ids: (id: string, kpiIds: readonly string[]) => [`ID ${id}`, ...(kpiIds.length > 0 ? [`KPIのID ${kpiIds.join('、')}`] : [])],
  permanent: 'このページの住所（URL）は、計画が改定されても変えません。',
} as const;
