/** What a file of YAML is made of. */
export const yamlFormText = {
  map: '「項目名: 値」の組',
  list: '「- 」で始まる一覧',
  pair: '「項目名: 値」の形',
  empty: '項目が一つもない',
  secondDocument: '--- で分かれた2つ目の文書',
  oneDocument: '一つのファイルに一つの内容（途中に --- は書けない）',
  endOfFile: 'ファイルの終わり',
} as const;

/** How what YAML cannot read is mended. */
export const yamlMendText = {
  syntax:
    'コロンの後の半角の空白、字下げ、引用符と括弧の閉じ忘れを確かめてください。「: 」を含む値や、記号で始まる値は、値の全体を "…" で囲みます',
  quotes: '「: 」を含む値や、記号で始まる値は、値の全体を "…" で囲んでください',
} as const;

/** How deep and how long a file of YAML is, and may be. */
export const yamlSizeText = {
  deeper: (maximum: number) => `${maximum}段より深い入れ子`,
  mark: (number: number) => `${number}個目の語か記号`,
  maximumMarks: (maximum: number) => `1つのファイルに、語・記号・空白・改行を合わせて${maximum}個まで`,
  flowMark: (number: number) => `${number}個目の括弧かコンマ`,
  maximumFlowMarks: (maximum: number) => `1つのファイルに、括弧とコンマを合わせて${maximum}個まで`,
} as const;
