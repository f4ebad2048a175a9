import type { KpiValue } from '../../../schema/entity/kpiValue.ts';
import type { Kpi } from '../../../schema/entity/kpi.ts';
import type { Revision } from '../../../schema/entity/revision.ts';
import { plainTimeText } from '../sentences/fiscalYear.ts';
import { valueText } from '../sentences/number.ts';
import { dayText } from '../sentences/day.ts';

/** Texts of what decisions changed. */
export const revisionsText = {
  title: (kind: string) => `${kind}の改定`,
  description: (title: string, count: number) => `${title}を改めた${count}の決定と、それぞれで変わったことの一覧です。`,
  /** What one decision changed: the page's description. */
  ofOne: (title: string, count: number) => `「${title}」で変わった${count}のことがらの一覧です。`,
  decided: '決定日',
  effective: '施行日',
  by: '決定者',
  document: '決定文書',
  reason: '理由',
  noReason: '決定文書に書かれていない',
  /** Behind a single change whose decision says no reason. */
  reasonless: '理由は決定文書に書かれていない。',
  because: (reason: string) => `理由：${reason}`,
  undated: '不明',
  day: (day: string) => dayText(day),
  count: (count: number) => `${count}件`,
  page: 'この改定だけのページ',
  all: 'すべての改定',
  nothing: 'この決定で変わったことは、まだ載せていません。',
  corrected: '訂正',
  correctedNote: 'このサイトが公開した値の誤りを正したものです。計画の変更ではありません。',
  /** A target before and after: 「150件（2024年度）→ 120件（2024年度）。引き下げ」. */
  target: (kpi: Kpi, before: KpiValue | undefined, after: KpiValue | undefined) =>
    `${valueAndTime(kpi, before)} → ${valueAndTime(kpi, after)}${movement(before, after)}`,
  replaced: (successor: string) => `「${successor}」に置きかえ。`,
  mended: (before: string | null, after: string | null, note: string | null) => `${before ?? 'なし'} → ${after ?? 'なし'}。${note ?? ''}`,
  history: {
    heading: '目標の移り変わり',
    original: '当初の目標',
    since: ({ title }: Revision) => `${title}から`,
    until: ({ title }: Revision) => `${title}まで`,
    now: '今の目標',
    value: (kpi: Kpi, value: KpiValue) => valueAndTime(kpi, value),
  },
} as const;

function valueAndTime(kpi: Kpi, value: KpiValue | undefined): string {
  return value ? `${valueText(value, kpi)}（${plainTimeText(value)}）` : 'なし';
}

/** What a revision did to a target, in words that take no side. */
function movement(before: KpiValue | undefined, after: KpiValue | undefined): string {
  if (!before || !after) return '';
  const year = before.endDate === after.endDate ? [] : ['年度の変更'];
  const [from, to] = [before.value, after.value];
  const size = from === null || to === null || from === to ? [] : [to > from ? '引き上げ' : '引き下げ'];
  const words = [...size, ...year];
  return words.length === 0 ? '' : `。${words.join('、')}`;
}
