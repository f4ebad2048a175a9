import type { assessmentFields } from '../../../schema/entity/progress/assessment.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const assessment = {
  id: { label: 'ID', description: '判定のID。KPIのID、assessment、目標の年度などの時をつないだもの。' },
  kpiId: { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' },
  targetId: { label: '目標値_ID', description: '比べた目標値のID。表「KPIの値」のIDと結ぶ。目標値がないときは空。' },
  resultId: { label: '実績値_ID', description: '比べた実績値のID。目標の年度までの、いちばん新しい実績値。なければ空。' },
  ruleVersion: { label: '規則の版', description: '判定の規則の版。' },
  baselineValue: { label: '現状値', description: '現状値の数。数でないときは空。' },
  targetValue: { label: '目標値', description: '目標値の数。数でないときは空。' },
  resultValue: { label: '実績値', description: '実績値の数。数でないときは空。' },
  resultYear: {
    label: '実績の年度',
    description: '実績値の西暦の年度。暦年の値では暦年、日の値ではその日のある年度、期間の値では最後の年度。なければ空。',
  },
  changeShare: {
    label: '進んだ割合(%)',
    description:
      '（実績値−現状値）÷（目標値−現状値）の百分率。負は逆に動いたこと、100を超えるのは目標を超えたことを示す。目標を満たさないときは100にせず、動いたときは0にしない。計算できなければ空。',
    unit: '%',
  },
  noShareReason: { label: '割合がない理由', description: '進んだ割合を計算できない理由。' },
  pathValue: {
    label: '目安の値',
    description: '現状値から目標値まで毎年同じだけ進むとしたときの、実績の年度の値。小数は9桁まで。計算できなければ空。',
  },
  difference: { label: '目標との差', description: '実績値から目標値を引いた数。比べられなければ空。' },
  ratioToTarget: {
    label: '実績÷目標(%)',
    description: '参考の数で、判定には使わない。目標値が0より大きく、多いほうがよいKPIだけにあり、ほかは空。',
    unit: '%',
  },
  yearsMet: {
    label: '達成した年度の数',
    description: '毎年度の目標で、目標を満たした年度の数。言えない年度があるときは空。',
    unit: '年度',
  },
  yearsMeasured: { label: '測った年度の数', description: '毎年度の目標で、実績値がある年度の数。毎年度の目標でなければ空。', unit: '年度' },
  status: { label: '判定', description: '実績値と目標値から言えること。成績ではない。' },
  provisional: { label: '速報値による', description: '速報値を使った判定か。' },
  sentence: { label: '説明文', description: '判定を文で言いあらわしたもの。このサイトで作った文で、原資料の文ではない。' },
  arithmetic: { label: '計算', description: '数をどう計算したか。計算した数がなければ空。' },
  selfRating: { label: '自己評価', description: '計画をつくった団体が実績値に付けた評価。そのままの文字。なければ空。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  unit: { label: '単位', description: '値の単位。数値がないとき、単位のない数のときは空。' },
  isCurrent: { label: '今の目標', description: '比べた目標値が、今の目標値か。' },
  isOriginal: { label: '当初の目標', description: '比べた目標値が、はじめに決めた目標値か。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof assessmentFields>;
