/** Texts of the pages that stand in folders of files. */
export const folderText = {
  title: (folder: string) => `フォルダー ${folder} の中身`,
  lead: 'このフォルダーにあるファイルとフォルダーです。サイトの部品や、データのファイルを置く場所で、説明のあるページはほかにあります。',
  home: '計画の全体',
  data: 'データの説明',
} as const;
