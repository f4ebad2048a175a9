import type { Reporting } from '../../../plan/reporting/reporting.ts';
import { dayText } from '../sentences/day.ts';
import { stateText } from '../sentences/reporting.ts';

/** What the list of what is to be published says to the officer who asks for it. */
export const dueListText = {
  noYear: '年度の記載なし',
  years: (first: number | null, last: number | null) =>
    first === null || last === null ? '2025 や R7 の形の年度' : `${first} から ${last} までの年度`,
  head: (day: string, shown: number) =>
    shown === 0
      ? `${dayText(day)}の時点で、公表されていない実績値はありません。`
      : `${dayText(day)}の時点で、公表されていない実績値（${shown}件）`,
  nobody: '担当課の記載なし',
  group: (name: string, count: number) => `■ ${name}（${count}件）`,
  line: (row: Reporting) => {
    const due = row.dueOn === null ? '' : `  期限 ${dayText(row.dueOn)}`;
    return `  ${row.fiscalYear}年度${due}  ${stateText([row])}  ${row.kpi.label}（${row.kpi.id}）`;
  },
  unofficial: 'このサイトは公式でないので（plan.yaml の official: false）、ほかで公表されているかどうかは分かりません。',
} as const;
