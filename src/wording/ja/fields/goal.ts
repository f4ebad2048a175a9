import type { directionFields, goalFields } from '../../../schema/entity/goal.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const direction = {
  text: { label: '文', description: '基本的方向の文。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
} as const satisfies EntityTexts<typeof directionFields>;

export const goal = {
  id: { label: 'ID', description: '基本目標のID。', row: { description: '基本目標のID。改定しても変わらない。' } },
  number: { label: '番号', description: '計画にある基本目標の番号。' },
  title: { label: '基本目標', description: '基本目標の文。' },
  previousTitle: { label: '改定前の名称', description: '改定前の基本目標の文。' },
  shortTitle: { label: '短い名前', description: '絞り込みや図で使う短い名前。このサイトで付けた。' },
  directions: {
    label: '基本的方向',
    description: '施策の基本的方向。',
    row: { description: '施策の基本的方向。いくつかあるときは「;」で区切る。' },
  },
  changes: { label: '改定', description: 'この基本目標の改定。' },
  kpiIds: { label: 'KPI_ID', description: '数値目標のID。' },
  source: { label: '出どころ', description: 'どの資料のどの行から読んだか。' },
  directionSourceLines: { label: '基本的方向_原資料_行', description: '基本的方向の文がある原資料の行。基本的方向と同じ順。' },
  sourceLine: { label: '原資料_行', description: '基本目標の文がある原資料の行。1から数える。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '読むときに注意する点。' },
} as const satisfies EntityTexts<typeof goalFields>;
