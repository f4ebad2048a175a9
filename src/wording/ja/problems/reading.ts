/** What stands in a folder of content where something else should, and what may stand there. */
export const fileFoundText = {
  folder: 'フォルダー',
  device: 'パイプ、ソケット、装置のどれか',
  link: 'ほかの場所へのリンク',
  noUtf8: 'UTF-8として読めないバイト',
  empty: '空のファイル',
  emptyLine: '空の行',
  spacesBehind: (line: string) => `「${line}」（行の後ろに空白がある）`,
  unclosedEnd: '--- のないファイルの終わり',
  noItem: (level: string) => `「${level}」のファイルが一つもない`,
  oldForm: '前の形式（form: 1）の plan.yaml',
  brokenQuotes: '引用符の閉じ忘れなど',
  columns: (count: number) => `${count}列`,
  noKpiColumn: 'kpi_id のない見出し',
  added: '読んだあとで加わったもの',
  gone: '読んだあとでなくなったもの',
  rewritten: '読んだあとで書きかえられたもの',
} as const;

/** What may stand in a folder of content, and what a file of it may be called. */
export const fileAllowedText = {
  folderNamed: (name: string) => `${name} という名前のフォルダー`,
  items: (folder: string, level: string) => `${folder}/ の中の、一つ以上の「${level}」（IDに .md を付けた名前のファイル）`,
  page: (file: string) => `${file}（.md でもよい）`,
  markdown: 'kosodate-shien.md のような、IDに .md か .mdx を付けた名前',
  results: '2019.csv のような、西暦の年度のCSVか、2019 のような、CSVを入れたフォルダー',
  resultsOfYear: 'CSV（.csv）',
  commasAndQuotes: '区切りはコンマ、引用符は "',
  edition: '2026-11-22 のような、日付を名前とするフォルダー',
  onlyListed: (list: string) => `${list} にあるファイルだけ`,
} as const;

/** Where a file that is missing comes from, and what one may be that nobody expects. */
export const missingHintText = {
  source: '原資料の名前は plan.yaml の sources で決まります。',
  item: (key: string) => `npm run new -- ${key} <ID> を実行すると、見本のファイルができます。または、`,
  level:
    '階層のフォルダーなら、plan.yaml の levels の plural と同じ名前にします。ほかの階層の見本が残っているだけなら、消してください。そうでなければ、',
  edition: '版のファイルは、公開したときのまま残します。版管理などから元に戻してください。',
} as const;

/** What a file of an edition is, and what it may be. */
export const editionText = {
  checksum: (sha256: string) => `SHA-256が ${sha256}`,
  listedChecksum: (sha256: string, list: string, line: number) => `SHA-256が ${sha256}（${list} の${line}行目）`,
  lineEnds: { LF: '改行がLFのファイル', CRLF: '改行がCRLFのファイル' },
  noJson: 'JSONとして読めないもの',
  json: 'JSON',
  text: 'UTF-8の文',
  noMarkup: '文かCSV（HTMLやXMLでないもの）',
  noControls: '制御文字や、書く向きを変える文字のない文',
  shortLines: (maximum: number) => `1行が${maximum}文字までのCSV`,
  plainLineEnds: '改行がCRLFかLFのCSV',
  noFormulas: '表計算ソフトが式とみなすセルのないCSV',
} as const;
