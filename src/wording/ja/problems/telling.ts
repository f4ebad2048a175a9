/** What every problem is told in, whatever it is about. */
export const tellingText = {
  /** What a revision is called that has no name. */
  revision: '改定',
  /** What stands before the parts of a problem. */
  labels: { found: '見つけたもの', allowed: '書けるもの', mend: '直し方' },
  nothing: '何もない',
  spaces: (count: number) => `空白だけ（${count}文字）`,
  emptyText: '空の文字',
  quoted: (text: string) => `「${text}」`,
  /** A name with what it means behind it. */
  explained: (name: string, meaning: string) => `${name}（${meaning}）`,
  list: (items: readonly string[]) => items.join('、'),
  /** What stands under all problems. */
  sum: (count: number) => `${count}件の問題があります。すべて直すまで、公開中のサイトは変わりません。`,
  moreProblems: (maximum: number) => `${maximum}件より多い問題`,
} as const;

/** The ids that may have been meant. */
export const nearestText = {
  anyOf: (count: number) => `${count}個のどれか`,
  likely: (ids: string, count: number) => `${ids} など${count}個のどれか`,
  none: '（まだ一つもありません）',
} as const;

/** Where a text first differs from a line of the source that nearly holds it. */
export const differenceText = {
  after: (same: string, isCut: boolean, difference: string) => `「${isCut ? '…' : ''}${same}」の次の文字が違います: ${difference}。`,
  before: (same: string, isCut: boolean, difference: string) => `「${same}${isCut ? '…' : ''}」の前の文字が違います: ${difference}。`,
  characters: (here: string, there: string) => `「${here}」→原資料「${there}」`,
  end: '欄の端',
  halfWidthSpace: '半角の空白',
  fullWidthSpace: '全角の空白',
  halfWidth: '半角',
  fullWidth: '全角',
  partOfNumber: (number: string) => `原資料では「${number}」の一部です。`,
} as const;
