/** What a KPI counts: the end of its name, its unit and how large its numbers are. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Digits behind the point. */
  readonly digits?: number;
  /** Fewer is better. */
  readonly fewer?: true;
}

/** The most frequent ones first. */
export const measurements: readonly Measurement[] = [
  { name: 'の利用者数', unit: '人', low: 20, high: 45000 },
  { name: 'の実施回数', unit: '回', low: 1, high: 60 },
  { name: 'の件数', unit: '件', low: 1, high: 3200 },
  { name: 'の参加者数', unit: '人', low: 10, high: 5000 },
  { name: 'の割合', unit: '%', low: 5, high: 97, digits: 1 },
  { name: 'に関する相談件数', unit: '件', low: 5, high: 900 },
  { name: 'の登録者数', unit: '人', low: 5, high: 2500 },
  { name: 'に取り組む団体数', unit: '団体', low: 1, high: 80 },
  { name: 'の満足度', unit: '%', low: 30, high: 96, digits: 1 },
  { name: 'の整備箇所数', unit: 'か所', low: 1, high: 70 },
  { name: 'の事業所数', unit: '社', low: 1, high: 240 },
  { name: 'の世帯数', unit: '世帯', low: 3, high: 1800 },
  { name: 'の実施校数', unit: '校', low: 1, high: 22 },
  { name: 'の整備延長', unit: 'km', low: 1, high: 120, digits: 1 },
  { name: 'の面積', unit: 'ha', low: 1, high: 400, digits: 1 },
  { name: 'の売上額', unit: '万円', low: 50, high: 98000 },
  { name: 'の待ち時間', unit: '分', low: 5, high: 90, fewer: true },
  { name: 'の苦情件数', unit: '件', low: 5, high: 300, fewer: true },
  { name: 'に伴う二酸化炭素排出量', unit: 't', low: 100, high: 82000, fewer: true },
  { name: 'の設置台数', unit: '台', low: 1, high: 600 },
  { name: 'の戸数', unit: '戸', low: 2, high: 900 },
  { name: 'の貸出冊数', unit: '冊', low: 500, high: 240000 },
  { name: 'の未実施地区数', unit: '地区', low: 3, high: 40, fewer: true },
  { name: 'のアクセス数', unit: '件', low: 300, high: 480000 },
  { name: 'の経費', unit: '千円', low: 400, high: 96000, fewer: true },
];

/** Values that are no numbers: how it stands, and how it is to be. */
export const wordings: readonly (readonly [string, string])[] = [
  ['未策定', '策定済み'],
  ['有', '継続'],
  ['未設置', '設置済み'],
  ['検討中', '本格実施'],
  ['小6まで', '中3まで'],
  ['一部実施', '全校で実施'],
  ['試行', '全地区で開始'],
];

/** How a source writes over what span a KPI counts, most frequent first; an empty text where it says nothing. */
export const spans = [
  { aggregation: 'annual', text: '年間' },
  { aggregation: 'cumulative', text: '累計' },
  { aggregation: 'not-stated', text: '' },
  { aggregation: 'monthly-average', text: '月平均' },
  { aggregation: 'annual-maximum', text: '年間最大数' },
] as const;
