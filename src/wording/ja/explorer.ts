import type { IncomparableReason } from '../../plan/relativeChange.ts';
import { numberText } from './number.ts';

const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const small = new Intl.NumberFormat('ja-JP', { maximumSignificantDigits: 2, signDisplay: 'exceptZero' });

/** A change in percent with its sign: `+160%`, `-30%`; below 10 with two digits: `+2.3%`. */
export function changePercentText(change: number): string {
  return `${Math.abs(change) < 10 ? small.format(change) : whole.format(change)}%`;
}

/** What stands at a tick of the picture's axis: the change, and where there is none, what is there. */
export function changeTickText(change: number): string {
  return change === 0 ? explorerText.baseline : changePercentText(change);
}

/** What the explorer's script says. */
export const explorerText = {
  none: { goal: '', department: '記載なし・欄なし', unit: '単位なし', direction: '', change: '印なし', status: '' },
  goalOption: (number: number, shortTitle: string) => `${number} ${shortTitle}`,
  shown: (shown: number, all: number) =>
    shown === all ? `${numberText(all)}のKPIすべて` : `${numberText(all)}のKPIのうち${numberText(shown)}`,
  cut: (characters: number, terms: number) => `言葉は${characters}文字、${terms}語までです。はじめの部分だけで絞り込みました。`,
  more: (count: number, rest: number) =>
    count === rest ? `残りの${numberText(rest)}を表示` : `さらに${numberText(count)}を表示（残り${numberText(rest)}）`,
  downloadFailed: 'CSVの部品を読み込めませんでした。全件のCSVを使ってください。',
  sortBy: (column: string) => `${column}で並べかえる`,
  count: (count: number) => `（${numberText(count)}）`,
  baseline: '現状値',
} as const;

/** Texts that stand on the explorer's page from the start: its form and its picture. */
export const explorerPageText = {
  formLabel: 'KPIの絞り込みと並べかえ',
  query: '言葉',
  facets: { goal: '基本目標', department: '担当課', unit: '単位', direction: '方向', change: '改定', status: '値の状態' },
  all: 'すべて',
  sort: '並べかえ',
  planOrder: '計画の順',
  descending: '逆の順（大きい順）',
  relative: '現状値からの変化',
  reset: '条件を消す',
  nothing: '条件に合うKPIはありません。言葉を短くするか、条件を減らしてください。',
  downloads: { kpis: 'この一覧のCSV', kpi_values: 'この一覧の値のCSV' },
  picture: {
    heading: '目標値は現状値から何%変わるか',
    note: '点が現状値、輪が目標値。すべてのKPIの現状値を同じ位置にそろえ、現状値に対する割合で並べました。目盛りは遠いほど詰まるので、線の長さの比は変化の比になりません。',
    percentNote: '単位が%のKPIも、ポイントの差ではなく割合の変化です。目標値は計画の約束で、実績ではありません。',
    baseline: '現状値',
    target: '目標値',
    legend: '図の見方。数字は基本目標の番号',
    groups: { larger: '現状値より大きい目標値', smaller: '現状値より小さい目標値', same: '現状値と同じ目標値' },
    reasons: {
      'zero-baseline': '現状値が0（0からの割合は計算できない）',
      'negative-baseline': '現状値が0より小さい（割合の向きが逆になる）',
      'no-baseline': '現状値がない',
      'no-target': '目標値がない',
      'not-numeric': '数でない値がある',
      'no-values': '現状値も目標値もない',
    } satisfies Record<IncomparableReason, string>,
  },
} as const;
