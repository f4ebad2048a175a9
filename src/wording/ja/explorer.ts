const plain = new Intl.NumberFormat('ja-JP', { useGrouping: 'always' });
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const small = new Intl.NumberFormat('ja-JP', { maximumSignificantDigits: 2, signDisplay: 'exceptZero' });

/** A change in percent with its sign: `+160%`, `-30%`; below 10 with two digits: `+2.3%`. */
export function changePercentText(change: number): string {
  return `${Math.abs(change) < 10 ? small.format(change) : whole.format(change)}%`;
}

/** The usual words, where a plan has none of its own. */
const usual = { baseline: '現状値', kpi: 'KPI' };

/** What stands at a tick of the picture's axis: the change, and where there is none, what is there: the plan's word for it. */
export function changeTickText(change: number, baseline = usual.baseline): string {
  return change === 0 ? baseline : changePercentText(change);
}

/**
 * What the explorer's script says; `kpi` is the plan's word for what it lists. It counts only, so that it does without
 * the forms of values.
 */
export const explorerText = {
  shown: (shown: number, all: number, kpi = usual.kpi) =>
    shown === all ? `${plain.format(all)}の${kpi}すべて` : `${plain.format(all)}の${kpi}のうち${plain.format(shown)}`,
  cut: (characters: number, terms: number) => `言葉は${characters}文字、${terms}語までです。はじめの部分だけで絞り込みました。`,
  more: (count: number, rest: number) =>
    count === rest ? `残りの${plain.format(rest)}を表示` : `さらに${plain.format(count)}を表示（残り${plain.format(rest)}）`,
  downloadFailed: 'CSVの部品を読み込めませんでした。全件のCSVを使ってください。',
  sortBy: (column: string) => `${column}で並べかえる`,
  count: (count: number) => `（${plain.format(count)}）`,
} as const;
