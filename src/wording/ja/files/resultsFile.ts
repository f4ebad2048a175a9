/** What is said of the published file of a year's results. */
export const resultsFileText = {
  title: (fiscalYear: number) => `${fiscalYear}年度の実績値（読んだもの）`,
  description: '表「実績値」のもとのファイル。列の名前と値は読んだまま、値のない行と、公開しない列だけを除いたもの',
  time: 'この値の時。空なら、ファイルの年度。',
  distribution: (title: string, fiscalYear: string) => `${title}（${fiscalYear}年度の、読んだままのCSV）`,
  lines: '年度ごとの実績値（読んだままのCSV）',
} as const;
