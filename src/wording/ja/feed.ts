import { dayText } from './sentences/day.ts';

/** Texts of the feed. */
export const feedText = {
  title: (plan: string) => `${plan}の更新`,
  subtitle: '公開した版、計画の改定の決定、実績値の公表、訂正のお知らせです。',
  linkAtom: '更新のお知らせ（Atom）',
  linkJson: '更新のお知らせ（JSON Feed）',
  edition: {
    title: (date: string) => `${date}の版を公開しました`,
    text: (plan: string, date: string) => `${plan}のデータの${dayText(date)}の版です。`,
    changes: (previous: string, counts: readonly string[]) =>
      counts.length === 0
        ? `${previous}の版から変わったところはありません。`
        : `${previous}の版から変わったところは、${counts.join('、')}です。`,
    count: (label: string, count: number) => `${label}${count}件`,
  },
  decision: {
    title: (title: string) => `計画の改定：${title}`,
    text: (day: string, decidedBy: string | null) => `${dayText(day)}に${decidedBy === null ? '' : `${decidedBy}が`}決定しました。`,
    reason: (reason: string | null) => (reason === null ? '理由は決定文書に書かれていません。' : `理由：${reason}`),
    changes: (names: readonly string[], more: number) =>
      names.length === 0 ? '' : `変わったところ：${names.join('、')}${more > 0 ? `、ほか${more}件` : ''}。`,
  },
  results: {
    title: (year: string) => `${year}の実績値を公表しました`,
    text: (day: string, count: number, provisional: number) =>
      `${dayText(day)}に、${count}件の実績値を公表しました。${provisional > 0 ? `うち速報値は${provisional}件です。` : ''}`,
  },
  correction: {
    results: (year: string) => `${year}の実績値を訂正しました`,
    resultsText: (day: string, names: readonly string[], more: number) =>
      `${dayText(day)}に訂正しました：${names.join('、')}${more > 0 ? `、ほか${more}件` : ''}。`,
    value: (name: string) => `${name}を訂正しました`,
    valueText: (day: string, before: string, after: string, note: string) =>
      `${dayText(day)}に、${before}を${after}に訂正しました。${note}`,
  },
} as const;
