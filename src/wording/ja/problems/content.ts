/** What a check of the content as a whole found. */
export const contentFoundText = {
  nothingBehindDepartment: '「department:」の後に何も書かれていない',
  line: (line: number) => `${line}行`,
  change: (type: string, certainty: string) => `${type}、${certainty}`,
  goalFile: (id: string, number: number) => `ファイルの名前 ${id}、number: ${number}`,
  years: (first: number, baseline: number, target: number, last: number) =>
    `first ${first}、baselineYear ${baseline}、targetYear ${target}、last ${last}`,
  endOfProse: '本文の終わり',
} as const;

/** What the content may hold instead. */
export const contentAllowedText = {
  lines: (count: number) => `1〜${count}行`,
  lineIds: (count: number) => `L1〜L${count}`,
  key: (key: string) => `項目「${key}」`,
  changeOf: (type: string, label: string) => `${type}（${label}）の改定`,
  goalFile: (number: number) => `goal-${number}.mdx か goal-${number}.md`,
  cityCode: (code: string) => `${code}（areaCode に検査数字を付けたもの）`,
  /** What follows the other place at which an id stands that goals and initiatives share. */
  ownersShareIds: '。取組のIDは基本目標のIDとも違うもの',
} as const;
