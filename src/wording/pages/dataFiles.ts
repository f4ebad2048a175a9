/** Texts of the files that hold no single table, by what one needs them for. */
export const dataFilesText = {
  heading: '表のほかのファイル',
  note: (date: string) => `どのファイルも、更新は${date}です。`,
  columns: { what: '内容', file: 'ファイル', format: '形式と文字コード' },
  groups: {
    whole: { title: '計画の全体', use: '計画をまるごと1つのファイルで使うとき' },
    parts: { title: '目標、取組、図を1つだけ', use: '一部だけを使うとき' },
    source: { title: '元の文書', use: '計画の文がどこから来たかを確かめるとき' },
    catalog: { title: 'データカタログ', use: 'ほかのカタログやポータルサイトが、データの一覧を自動で取り込むとき' },
    definitions: { title: '型と形の定義', use: 'プログラムで、列の型やJSONの形を確かめるとき' },
    checks: { title: '点検', use: 'ファイルが壊れていないか、決まりに合うかを確かめるとき' },
  },
  workbook: 'すべての表。1枚のシートに1つの表、凡例付き',
  plan: '計画の全体。キーは英語、IDで結んだ一覧',
  archive: 'すべてのファイル。説明（README）付き',
  stratMl: '計画の国際的な交換形式（StratML Part 2）',
  goal: (number: number) => `基本目標${number}のすべて（JSON）と、KPIの値（CSV）`,
  initiatives: (count: number) => `主な取組ごとのJSONとCSV 各${count}件`,
  initiativesLink: '各取組のページの「このページのデータ」にあります',
  charts: '図ごとのSVGと、その図が示すデータのCSV',
  chartsLink: '各ページの図の下にあります',
  eachFormat: { initiatives: 'JSONとCSV、UTF-8', charts: 'SVGとCSV、UTF-8' },
  source: '原資料の書き起こし。一字も変えていないもの',
  catalogJsonLd: 'データカタログ（DCAT-AP、JSON-LD）',
  catalogTurtle: '同じカタログ（DCAT-AP、Turtle）',
  openDataList: 'オープンデータ一覧。自治体のサイトが取り込む形の一覧',
  dataPackage: '表の型、キー、大きさ、SHA-256（Data Package 2.0）',
  planSchema: (version: string) => `計画の全体のJSONの形（JSON Schema、版${version}）`,
  ownerValues: '基本目標ごと、取組ごとのCSVの列の型（CSVW）',
  machineReadability: '機械可読性の自己点検の結果',
  readabilityLink: '自己点検の結果をページで読む',
  checksums: 'サイトのすべてのファイルのSHA-256',
  sumsSummary: 'これらのファイルの検査値（SHA-256）を見る',
  fileFormat: (format: string) => {
    if (format === 'XLSX' || format === 'ZIP') return format;
    return format === 'CSV' ? 'CSV、UTF-8、BOM付き' : `${format === 'TXT' ? 'テキスト' : format}、UTF-8、BOMなし`;
  },
} as const;
