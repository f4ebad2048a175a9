import type { totalCountFields } from '../../../schema/entity/progress/totalCount.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const totalCount = {
  id: { label: 'ID', description: '集計のID。数え方、いちばん上の項目のID、判定をつないだもの。' },
  set: { label: '数え方', description: 'どのKPIを、どの目標値で数えたか。ほかの数え方の行と足し合わせない。' },
  goalId: { label: '基本目標_ID', description: '属する基本目標のID。' },
  status: { label: '判定', description: '実績値と目標値から言えること。成績ではない。' },
  count: { label: 'KPIの数', description: 'その判定のKPIの数。1つの数え方の行をすべて足すと、KPIの数になる。', unit: '件' },
  withdrawnMet: {
    label: 'うち目標に届いていた数',
    description: '途中で削除されたKPIのうち、最後の実績値が目標に届いていたものの数。ほかの判定では空。',
    unit: '件',
  },
  topId: {
    label: '最上位_ID',
    description: '属するいちばん上の階層の項目のID。計画全体のKPIと、行がもうないKPIでは空。',
  },
  ...planIdText,
} as const satisfies EntityTexts<typeof totalCountFields>;
