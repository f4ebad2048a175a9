import type { reportingFields } from '../../../schema/entity/rows/reporting.ts';
import type { EntityTexts } from '../../../schema/entityTexts.ts';
import { planIdText } from './cited.ts';

export const reporting = {
  id: { label: 'ID', description: 'KPIのIDと年度をつないだもの。' },
  kpiId: { label: 'KPI_ID', description: 'KPIのID。表「KPI」のIDと結ぶ。' },
  departmentId: {
    label: '担当課_ID',
    description: '実績値を公表する主な担当課のID。書かれていなければ空。前の年度の分も、今の担当課とする。',
  },
  fiscalYear: { label: '年度', description: '西暦の年度。版の日付までに終わった年度だけがある。' },
  dueOn: {
    label: '期限',
    description:
      '公表の期限。KPIか計画に決まりがなければ、年度が終わった後の9月30日とする。測らない年度と、公式でないサイトで決まりがないときは空。',
  },
  state: { label: '状況', description: '公表されているか。版の日付での状況で、計算した日ではない。' },
  publishedOn: { label: '公表日', description: 'はじめて公表した日。公表していないか、日が分からなければ空。' },
  daysLate: {
    label: '遅れた日数',
    description: '期限から公表日まで、まだ公表していなければ版の日付までの日数。期限までに公表したときは0。分からなければ空。',
    unit: '日',
  },
  kpiLabel: { label: 'KPI名', description: 'KPIの名前。' },
  department: { label: '担当課', description: '実績値を公表する担当課のすべて。読点でつなぐ。' },
  url: { label: 'URL', description: 'この行の内容が載っているページの住所（URL）。' },
  note: { label: '備考', description: '測定がないときの理由など。' },
  ...planIdText,
} as const satisfies EntityTexts<typeof reportingFields>;
