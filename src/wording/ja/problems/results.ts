/** What stands in a file of results, and what may stand there. */
export const resultCellText = {
  percent: '％の値は、％を付けずに書きます（87.3％なら 87.3）。',
  value: (value: string) => `値 ${value}`,
  valueAmong: (value: string, others: string) => `値 ${value}、ほかの値 ${others}`,
  ratio: (value: string, numerator: string, denominator: string) => `値 ${value}、分子 ${numerator}、分母 ${denominator}`,
  after: (value: string, before: string, time: string) => `値 ${value}、${time}の値 ${before}`,
  published: (day: string, end: string) => `公表日 ${day}、値の時の終わり ${end}`,
  range: (from: string, to: string) => (from === '' ? `${to} まで` : to === '' ? `${from} から` : `${from} から ${to} まで`),
  laterThan: (day: string) => `${day} より後の日`,
  noScale: 'plan.yaml の ratingScales にある基準（まだ一つもありません）',
  noValue: '（計画になし）',
  years: (year: number) => `${year}年度のうちの時`,
} as const;

/** What the cells of a file of results may hold, by their columns. */
export const resultForms: Partial<Record<string, string>> = {
  kpi_id: 'KPIのID',
  value: '15、-5、0.5 の形の15桁までの数か、空',
  numerator: '15、-5、0.5 の形の15桁までの数か、空',
  denominator: '15、-5、0.5 の形の15桁までの数か、空',
  status: 'not-measured、not-given などの状態か、空',
  stage: '速報値（provisional）、確報値（final）、訂正値（corrected）か、空（確報値とみなします）',
  qualifier: '以上（or-more）、以下（or-less）、超（more-than）、未満（less-than）、約（about）か、空',
  published_on: '2026-11-22 の形の日付か、空',
  as_of: '2026-11-22 の形の日付か、空',
  source_url: 'https://www.city.○○.lg.jp/… の形の住所（URL）か、空',
};

/** What any other cell may hold. */
export const otherResultForm = '文字';
