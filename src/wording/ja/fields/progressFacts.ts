import type {
  breakFields,
  dueFields,
  judgedFields,
  plausibleFields,
  progressFactFields,
} from '../../../schema/entity/progress/progressFacts.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';

export const progressFacts = {
  better: { label: 'よい値', description: '目標値より多いほうがよいか、少ないほうがよいか。方向から分かるときは空。' },
  betterNote: { label: 'よい値の理由', description: 'よい値をそう読んだ理由。' },
  applies: { label: '目標のかかる年度', description: '目標の年度だけの目標か、毎年度守る目標か。方向と値から決めるときは空。' },
  measuredEvery: { label: '測る間隔', description: '何年ごとに測るか。空なら毎年。', unit: '年' },
  firstMeasured: { label: '最初に測る年度', description: '測る間隔を数えはじめる年度。毎年測るときは空。' },
  due: {
    label: '公表の期限',
    description: '年度が終わったあと、実績値を公表する月日。',
    row: { description: '年度が終わったあと、実績値を公表する月日。09-30の形。書いていなければ空。' },
  },
  breaks: {
    label: '数え方の変更',
    description: '数え方が変わった年度と、その説明。その前と後の値は比べない。',
    row: { description: '数え方が変わった年度と、その説明。「2022年度から：」で始まる形。その前と後の値は比べない。' },
  },
  plausible: { label: 'ありうる値', description: 'ありうる値の下の端と上の端。' },
  plausibleMin: { label: 'ありうる値_最小', description: 'ありうる値の下の端。決めていなければ空。' },
  plausibleMax: { label: 'ありうる値_最大', description: 'ありうる値の上の端。決めていなければ空。' },
  mayExceed100: { label: '100%を超える', description: '割合が100%を超えることがあるか。' },
  mayExceedHundred: { label: '100%を超える', description: '割合が100%を超えることがあるか。書いていなければ空。' },
  judged: { label: '人の判定', description: '文字の目標を人が読んで決めた判定。' },
  judgedYear: { label: '人の判定_年度', description: '文字の目標を人が読んで判定した年度。判定していなければ空。' },
  judgedMet: { label: '人の判定_達成', description: '人が読んで、目標を達成したと判定したか。判定していなければ空。' },
  judgedNote: { label: '人の判定_理由', description: '人がそう判定した理由。' },
} as const satisfies EntityTexts<typeof progressFactFields>;

export const kpiBreak = {
  fiscalYear: { label: '年度', description: '新しい数え方の最初の年度。' },
  note: { label: '説明', description: '数え方がどう変わったか。' },
  revision: { label: '改定', description: '数え方を変えた改定のID。' },
} as const satisfies EntityTexts<typeof breakFields>;

export const plausible = {
  min: { label: '最小', description: 'ありうる値の下の端。' },
  max: { label: '最大', description: 'ありうる値の上の端。' },
} as const satisfies EntityTexts<typeof plausibleFields>;

export const due = {
  month: { label: '月', description: '公表の期限の月。' },
  day: { label: '日', description: '公表の期限の日。' },
} as const satisfies EntityTexts<typeof dueFields>;

export const judged = {
  year: { label: '年度', description: '判定した年度。' },
  met: { label: '達成', description: '目標を達成したか。' },
  note: { label: '理由', description: 'そう判定した理由。' },
  source: { label: '出どころ', description: 'どの資料のどこから読んだか。' },
} as const satisfies EntityTexts<typeof judgedFields>;
