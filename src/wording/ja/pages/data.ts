import type { Plan } from '../../../plan/plan.ts';
import type { PlanInformation } from '../../../schema/entity/plan.ts';
import { numberText } from '../sentences/number.ts';
import { planWords } from '../planWords.ts';
import { sourcesKind } from '../sentences/sourcePlace.ts';

/** The plan as the data page tells of it. */
type ToldPlan = Pick<Plan, 'information' | 'words' | 'levels' | 'kpis' | 'changes' | 'notes'>;

/** Texts of the data page and the dictionary. */
export const dataText = {
  title: 'データ',
  description: (plan: ToldPlan, tables: number) => {
    const { title, official, cityName, licenceName } = plan.information;
    return `${title}の${partsOf(plan).join('、')}など、${tables}の表をCSVとJSONで配っています。${official ? '' : `${cityName}の公式データではありません。`}利用条件は${licenceName}。`;
  },
  datasetName: (plan: ToldPlan) => `${plan.information.title}の${[...nounsOf(plan), planWords(plan).kpi].join('・')}のデータ`,
  keywords: (plan: ToldPlan) => {
    const { kpi, baseline, target } = planWords(plan);
    return [plan.information.kind, ...nounsOf(plan), kpi, baseline, target, 'オープンデータ'];
  },
  variables: (plan: ToldPlan) => {
    const { kpi, baseline, target, result, revision } = planWords(plan);
    return [...[baseline, target, result].map((value) => `${kpi}の${value}`), ...(plan.changes.length > 0 ? [`${revision}区分`] : [])];
  },
  cited: 'オープンデータ',
  lead: (plan: ToldPlan) => [
    `${partsOf(plan).join('、')}を、表としても配っています。`,
    `出典を書けば、だれでも使えます。計画の文そのものは${plan.information.municipalityKind}のものです。`,
  ],
  choicesLabel: '使い方で選ぶ',
  choices: {
    excel: { title: 'Excelで見る', note: 'すべての表。1枚のシートに1つの表' },
    csv: { title: '表計算や分析に使う', note: 'KPIの値の表。ほかの表は下で選べます' },
    json: { title: 'プログラムで使う', note: '計画の全体を、IDで結んだ1つのファイル' },
    zip: { title: '全部まとめて使う', note: 'すべてのファイル。説明（README）付き' },
  },
  contentsLabel: 'このページの中身',
  spec: {
    encoding: { term: '文字コード', text: 'UTF-8。CSVはBOM付きで改行はCRLF、JSONはBOMなし' },
    blank: { term: '空欄', text: '0ではありません。値がない理由は、KPIの値の表の「値の状態」にあります' },
    raw: {
      term: '原文',
      text: ({ information }: ToldPlan) =>
        sourcesKind(information) === 'verbatim'
          ? 'KPIの値の表に、原資料の文字そのままの「原文表記」と行番号があります'
          : 'KPIの値の表に、計画の文字そのままの「原文表記」があります',
    },
    licence: { term: '利用条件' },
    updated: { term: '更新' },
  },
  tablesHeading: '表を選ぶ',
  tablesNote: 'CSVはそのままExcelで開けます。表どうしは、IDで結べます。',
  rowCount: (rows: number) => `${numberText(rows)}行`,
  filesCaption: (title: string) => `${title}のファイル`,
  fileColumns: { format: '形式', file: 'ファイル', rows: '行', columns: '列', bytes: '大きさ', encoding: '文字コード', updated: '更新' },
  encoding: { csv: 'UTF-8、BOM付き、CRLF', json: 'UTF-8、BOMなし' },
  previewSummary: (shown: number, all: number) => (shown === all ? `${shown}行のすべてを見る` : `はじめの${shown}行を見る`),
  previewRegion: (title: string) => `${title}の表の例`,
  previewCaption: (title: string, { municipalityKind }: PlanInformation) =>
    `${title}のはじめの数行。共通の列（コードと${municipalityKind}の名前）は省き、長い文は途中で切っています`,
  columnsSummary: (count: number) => `${count}の列の意味と、入る値を見る`,
  cut: (text: string) => `${text}…`,
  columnsNote: (common: string) => `どの表にもある列（${common}）は省いています。`,
  columnsLink: 'すべての表の項目の説明',
  allowed: (labels: readonly string[]) => `入る値：${labels.join('、')}`,
  definitionsSummary: '検査値（SHA-256）と、技術者向けの定義を見る',
  sha: 'SHA-256',
  csvw: '列の型とキー（CSVW）',
  jsonSchema: 'JSONの形（JSON Schema）',
  licenceHeading: '利用条件',
  licence: (plan: PlanInformation) =>
    [
      `このサイトが作ったデータの構成、説明、注記、図は${plan.licenceName}です。商用でも、加工しても使えます。出典を書いてください。`,
      `計画の文そのものは${plan.cityName}のもので、${plan.municipalityKind}の定める条件は`,
      sourcesKind(plan) === 'verbatim' ? '原資料に書かれていません。' : 'このサイトでは定めていません。',
    ].join(''),
  terms: '利用条件を詳しく読む',
  citeHeading: '出典の書き方',
  citeNote: 'データ全体を引くときの書き方です。1つの表だけなら、「」の中をその表の題に、住所をそのファイルのものに替えます。',
  citeAsIs: 'そのまま使うとき',
  citeProcessed: '加工して使うとき',
  citeBibtex: '文献管理ソフトで使うとき（BibTeX）',
  contactHeading: '問い合わせ先',
  contactNote: (plan: PlanInformation) =>
    sourcesKind(plan) === 'verbatim'
      ? 'データの誤りを見つけたときは、ファイルの名前と、行のID、原資料の行番号を添えてください。'
      : 'データの誤りを見つけたときは、ファイルの名前と、行のIDを添えてください。',
  editions: {
    heading: '公開した版',
    note: 'その日に公開したデータを、そのまま残しています。データが新しくなっても変わりません。',
    title: (date: string) => `${date}の版`,
    cited: (date: string) => `オープンデータ（${date}の版）`,
    files: (count: number) => `この版の${count}個のファイル`,
  },
  dictionaryTitle: '項目の説明',
  dictionaryDescription: (plan: PlanInformation, columns: number) =>
    `${plan.title}のデータにある${columns}の項目の、名前・型・意味・例と、コード表です。`,
  dictionaryLead: ['すべての表の、すべての列の説明です。', '項目名はCSVの見出し、物理名はJSONのキーです。'],
  dictionaryColumns: { title: '項目名', name: '物理名', type: '型', description: '説明', example: '例' },
  dictionaryCaption: (title: string) => `${title}の列`,
  required: '必須',
  unit: (unit: string) => `単位：${unit}`,
  codeList: (list: string) => `コード表：${list}`,
  codesHeading: 'コード表',
  codesNote: 'CSVには名称、JSONにはコードが入ります。',
  codesColumns: { code: 'コード', label: '名称', description: '意味' },
  download: 'この表のCSV',
} as const;

/** The nouns of the levels whose items have pages. */
function nounsOf({ levels }: ToldPlan): string[] {
  return levels.filter(({ hasPage }) => hasPage).map(({ shortName }) => shortName);
}

/** What there is of a plan as tables. */
function partsOf(plan: ToldPlan): string[] {
  const { kpi, revision } = planWords(plan);
  return [
    ...nounsOf(plan),
    ...(plan.kpis.length > 0 ? [kpi, '値'] : []),
    ...(plan.changes.length > 0 ? [revision] : []),
    ...(plan.notes.length > 0 ? ['疑義'] : []),
  ];
}

/** Texts about what changed since an edition. */
export const dataChangesText = {
  heading: '前の版から変わったところ',
  noEdition: '比べられる前の版は、まだありません。版を公開すると、次の更新からここに、増えた行、なくなった行、変わった行を示します。',
  same: (date: string) => `今の表は、${date}の版と同じです。`,
  since: (date: string) => `${date}の版と、今の表を比べました。行はIDで突き合わせています。`,
  others: (count: number) => (count === 0 ? '' : `ほかの${count}の表は変わっていません。`),
  caption: (date: string) => `${date}の版から変わった表と行の数`,
  columns: { table: '表', added: '増えた行', removed: 'なくなった行', changed: '変わった行' },
  kinds: { added: '増えた行', removed: 'なくなった行', changed: '変わった行' },
  newTable: '新しい表',
  newColumns: (titles: readonly string[]) => `増えた列：${titles.join('、')}`,
  lostColumns: (names: readonly string[]) => `なくなった列：${names.join('、')}`,
  lostTables: (names: readonly string[]) => `なくなった表：${names.join('、')}`,
  summary: '行ごとに見る',
  list: (table: string, kind: string, count: number) => `${table}の${kind}（${numberText(count)}）`,
  more: (count: number) => `ほか${numberText(count)}行`,
} as const;

/** Texts of the files that hold no single table, by what one needs them for. */
export const dataFilesText = {
  heading: '表のほかのファイル',
  note: (date: string) => `どのファイルも、更新は${date}です。`,
  columns: { what: '内容', file: 'ファイル', format: '形式と文字コード' },
  groups: {
    whole: { title: '計画の全体', use: '計画をまるごと1つのファイルで使うとき' },
    parts: { title: (nouns: readonly string[]) => `${[...nouns, '図'].join('、')}を1つだけ`, use: '一部だけを使うとき' },
    source: { title: '元の文書', use: '計画の文がどこから来たかを確かめるとき' },
    catalog: { title: 'データカタログ', use: 'ほかのカタログやポータルサイトが、データの一覧を自動で取り込むとき' },
    definitions: { title: '型と形の定義', use: 'プログラムで、列の型やJSONの形を確かめるとき' },
    checks: { title: '点検', use: 'ファイルが壊れていないか、決まりに合うかを確かめるとき' },
  },
  workbook: 'すべての表。1枚のシートに1つの表、凡例付き',
  plan: '計画の全体。キーは英語、IDで結んだ一覧',
  archive: 'すべてのファイル。説明（README）付き',
  stratMl: '計画の国際的な交換形式（StratML Part 2）',
  item: (mark: string, kpi: string) => `${mark}のすべて（JSON）と、${kpi}の値（CSV）`,
  items: (name: string, count: number) => `${name}ごとのJSONとCSV 各${count}件`,
  itemsLink: (noun: string) => `各${noun}のページの「このページのデータ」にあります`,
  charts: '図ごとのSVGと、その図が示すデータのCSV',
  chartsLink: '各ページの図の下にあります',
  eachFormat: { items: 'JSONとCSV、UTF-8', charts: 'SVGとCSV、UTF-8' },
  source: '原資料の書き起こし。一字も変えていないもの',
  catalogJsonLd: 'データカタログ（DCAT-AP、JSON-LD）',
  catalogTurtle: '同じカタログ（DCAT-AP、Turtle）',
  openDataList: 'オープンデータ一覧。自治体のサイトが取り込む形の一覧',
  dataPackage: '表の型、キー、大きさ、SHA-256（Data Package 2.0）',
  planSchema: (version: string) => `計画の全体のJSONの形（JSON Schema、版${version}）`,
  ownerValues: (nouns: readonly string[]) => `${nouns.map((noun) => `${noun}ごと`).join('、')}のCSVの列の型（CSVW）`,
  machineReadability: '機械可読性の自己点検の結果',
  readabilityLink: '自己点検の結果をページで読む',
  checksums: 'サイトのすべてのファイルのSHA-256',
  sumsSummary: 'これらのファイルの検査値（SHA-256）を見る',
  fileFormat: (format: string) => {
    if (format === 'XLSX' || format === 'ZIP') return format;
    return format === 'CSV' ? 'CSV、UTF-8、BOM付き' : `${format === 'TXT' ? 'テキスト' : format}、UTF-8、BOMなし`;
  },
} as const;
