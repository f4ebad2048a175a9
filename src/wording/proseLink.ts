/** What is said of links in prose. */
export const proseLinkText = {
  allowed: (initiative: string, line: string, lines: number) => `このサイトにあるページの住所（主な取組は ${initiative}、原資料の行は ${line}〜#L${lines}）`,
} as const;
