/** What a check of the content as a whole found. */
export const contentFoundText = {
  line: (line: number) => `${line}行`,
  change: (type: string, certainty: string) => `${type}、${certainty}`,
  years: (written: Readonly<Record<string, number>>) =>
    Object.entries(written)
      .map(([key, year]) => `${key} ${year}`)
      .join('、'),
  endOfProse: '本文の終わり',
} as const;

/** What the content may hold instead. */
export const contentAllowedText = {
  lines: (count: number) => `1〜${count}行`,
  lineIds: (count: number) => `L1〜L${count}`,
  key: (key: string) => `項目「${key}」`,
  changeOf: (type: string, label: string) => `${type}（${label}）の改定`,
  cityCode: (code: string) => `${code}（areaCode に検査数字を付けたもの）`,
  /** What follows the other place at which an id stands that items and KPIs share. */
  ownersShareIds: '。項目のIDは、どの階層のものとも違うもの',
  sourceFile: { needed: 'file: に、sources フォルダーの書き起こし（.txt）の名前', none: 'file の行がない資料。住所があれば url' },
  otherOwner: 'このKPIを持つ項目とは違う、まだ書いていない項目のID',
  history: (field: string) => `history の field: ${field} の text`,
  sources: (ids: string) => (ids === '' ? '（plan.yaml に sources がありません）' : ids),
  sourcePlaces: { verbatim: 'line', document: 'page か place', table: 'sheet と cell' },
} as const;
