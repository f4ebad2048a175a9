import type { citedFields } from '../../../schema/entity/cited.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

const planId = { label: '計画_ID', description: '同じ地方公共団体の、ほかの計画と区別するID。計画が1つだけなら空。' } as const;

/** The texts of the columns that say where a row stands in the plan's sources. */
export const cited = {
  sourceDocument: { label: '原資料_ID', description: '書かれている資料のID。資料の名前がない計画では空。' },
  sourcePage: { label: '原資料_ページ', description: '資料のページ。ページで示さない資料では空。' },
  sourcePlace: { label: '原資料_場所', description: '資料のなかの、行とページ以外の場所。表の番号、シートとセルなど。' },
  planId,
} as const satisfies EntityTexts<typeof citedFields>;

/** The text of the column of a plan's id alone. */
export const planIdText = { planId } as const;
