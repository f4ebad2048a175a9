/** What is said of content that would make no sound site. */
export const siteProblemText = {
  ownLink: (siteUrl: string) => `${siteUrl} の下にあるこのサイトのページか、別の場所の住所`,
  pagesOfPlaces: '基本目標、取組、疑義のページのなかの場所',
  longestName: (length: number) => `${length}文字までの名前`,
  otherName: 'サイトのほかのファイルの名前とは違う名前',
  cell: (table: string, column: string, length: number) => `表「${table}」の「${column}」が${length}文字`,
  legend: (length: number) => `シート「凡例」の文が${length}文字`,
  longestCell: (length: number) => `1つのセルに${length}文字まで（Excelの1つのセルに入る長さ）`,
} as const;
