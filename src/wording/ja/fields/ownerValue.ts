import type { ownerValueFields } from '../../../schema/entity/rows/ownerValue.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const ownerValue = {
  goal: { label: '基本目標', description: '属する、いちばん上の階層の項目の名称。' },
  url: { label: 'URL', description: 'このKPIが載っているページの住所（URL）。' },
  top: { label: '最上位', description: '属する、いちばん上の階層の項目の名称。計画全体のKPIでは空。' },
} as const satisfies EntityTexts<typeof ownerValueFields>;
