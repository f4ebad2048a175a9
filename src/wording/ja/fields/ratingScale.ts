import type { gradeFields, ratingScaleFields } from '../../../schema/entity/results/ratingScale.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const ratingScale = {
  id: { label: 'ID', description: '評価の基準のID。' },
  title: { label: '題', description: '評価の基準の名前。' },
  source: { label: '出典', description: '評価の基準が書かれている公表資料。' },
  grades: { label: '段階', description: '評価の段階。' },
} as const satisfies EntityTexts<typeof ratingScaleFields>;

export const grade = {
  code: { label: '記号', description: '評価の記号か言葉。計画をつくった団体が書いたまま。' },
  meaning: { label: '意味', description: 'その段階の意味。計画をつくった団体が書いたまま。' },
} as const satisfies EntityTexts<typeof gradeFields>;
