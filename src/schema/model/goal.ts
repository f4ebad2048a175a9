import { z } from 'zod';
import { id, kpiId } from '../text.ts';
import { change } from './change.ts';
import { sourceReference } from './source.ts';

/** 基本目標. */
export const goal = z.strictObject({
  id: id.meta({ title: 'ID', description: '基本目標のID。' }),
  number: z.int().meta({ title: '番号', description: '計画にある基本目標の番号。' }),
  title: z.string().meta({ title: '基本目標', description: '基本目標の文。' }),
  previousTitle: z.string().nullable().meta({ title: '改定前の名称', description: '改定前の基本目標の文。' }),
  shortTitle: z.string().meta({ title: '短い名前', description: '絞り込みや図で使う短い名前。このサイトで付けた。' }),
  directions: z
    .array(z.strictObject({ text: z.string().meta({ title: '文', description: '基本的方向の文。' }), source: sourceReference }))
    .meta({ title: '基本的方向', description: '施策の基本的方向。' }),
  changes: z.array(change).meta({ title: '改定', description: 'この基本目標の改定。' }),
  kpiIds: z.array(kpiId).meta({ title: 'KPI_ID', description: '数値目標のID。' }),
  source: sourceReference,
});

/** 施策の枠組み. */
export const policy = z.strictObject({
  id: id.meta({ title: 'ID', description: '施策のID。' }),
  goalId: id.meta({ title: '基本目標_ID', description: '属する基本目標のID。' }),
  label: z.string().meta({ title: '記号', description: '計画にある記号。(1) など。' }),
  title: z.string().meta({ title: '施策', description: '施策の枠組みの名称。記号を除く。' }),
  source: sourceReference,
});

/** 具体的な施策. */
export const measure = z.strictObject({
  id: id.meta({ title: 'ID', description: '具体的な施策のID。' }),
  policyId: id.meta({ title: '施策_ID', description: '属する施策のID。' }),
  label: z.string().meta({ title: '記号', description: '計画にある記号。丸数字。' }),
  title: z.string().meta({ title: '具体的な施策', description: '具体的な施策の名称。記号を除く。' }),
  previousTitle: z.string().nullable().meta({ title: '改定前の名称', description: '改定前の名称。' }),
  changes: z.array(change).meta({ title: '改定', description: 'この具体的な施策の改定。' }),
  source: sourceReference,
});

export type Goal = z.output<typeof goal>;
export type Policy = z.output<typeof policy>;
export type Measure = z.output<typeof measure>;
