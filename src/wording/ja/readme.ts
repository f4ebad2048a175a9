import type { PlanInformation } from '../../schema/entity/plan.ts';
import { citationText, processedCitationText } from './citation.ts';

/** A table as the README of the archive explains it. */
interface ExplainedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly description: string }[];
}

const english: Readonly<Record<string, string>> = {
  goals: 'The goals of the plan',
  initiatives: 'The initiatives, with overview, department and changes',
  kpis: 'The KPIs and numeric targets: name, unit, aggregation, direction',
  kpi_values: 'The values, one a row (long form): baseline, target, result',
  departments: 'The departments in charge',
  changes: 'What the revision changed, and how that was read',
  notes: 'Suspected misreadings and contradictions of the source',
  tombstones: 'What was published and is gone, with its reason and successor',
  codes: 'The codes (JSON) and their Japanese labels (CSV)',
  dictionary: 'What every column of every table means',
};

/** What the README explains. */
export interface ReadmeContents {
  readonly tables: readonly ExplainedTable[];
  /** The columns that the CSVs of goals and initiatives share. */
  readonly part: ExplainedTable;
  /** The tables that tell of the files. */
  readonly reports: readonly ExplainedTable[];
}

/** The README of the archive of all files, in Japanese and in English: files, columns, licence, citation. */
export function readmeText(plan: PlanInformation, contents: ReadmeContents): string {
  return `${[...japaneseLines(plan, contents), '', '='.repeat(72), '', ...englishLines(plan, contents)].join('\n')}\n`;
}

function japaneseLines(plan: PlanInformation, { tables, part, reports }: ReadmeContents): string[] {
  const { cityCode: code } = plan;
  const cited = { title: 'オープンデータ', url: `${plan.siteUrl}data/` };
  return [
    `${plan.title}のオープンデータ（${plan.editionDate}）`,
    '',
    ...(plan.official ? [] : [`${plan.cityName}の公式データではありません。`]),
    ...(plan.titleNote === null ? [] : [plan.titleNote]),
    `公開している場所：${plan.siteUrl}`,
    '',
    '■ ファイル',
    ...tables.map(({ name, title, description }) => `${code}_${name}.csv、.json\n    ${title}：${description}`),
    `${code}_plan.xlsx\n    すべての表を1つにまとめたExcelの形。1枚に1つの表。シート「凡例」に項目とコードの説明`,
    `${code}_plan.json\n    計画の全体。IDで結んだ一覧`,
    'goals/、initiatives/\n    基本目標、取組ごとのファイル。CSVは1行に1つの値で、KPIと、それが属する取組や基本目標を添えたもの。JSONはそのページのすべて',
    `${code}_plan.stratml.xml\n    計画の全体。計画の国際的な交換形式（StratML Part 2）`,
    ...plan.sources.map(({ file, title }) => `${file}\n    ${title}。一字も変えていないもの`),
    `${code}_machine_readability.csv、.json\n    ${titleOf(reports, 'machine_readability')}`,
    `${code}_opendata_list.csv\n    ${titleOf(reports, 'opendata_list')}`,
    'catalog.jsonld、catalog.ttl\n    データカタログ（DCAT-AP）。JSON-LDとTurtleで、内容は同じ',
    'datapackage.json\n    表の型、キー、大きさ、SHA-256（Data Package 2.0）',
    '（CSVの名前）-metadata.json、owner_values-schema.json\n    CSVの列の型とキー（CSVW）',
    '',
    '■ 読むとき',
    '- CSVはUTF-8（BOM付き）、改行はCRLF、見出しは日本語。JSONはUTF-8（BOMなし）で、キーは物理名。',
    '- CSVとExcelのコードは名称（現状値、追加など）、JSONのコードは記号（baseline、addedなど）。対応はコードの表にあります。',
    '- 1つのセルにいくつかあるときは「;」で区切ります。',
    '- 空は0ではありません。値がない理由は、KPIの値の表の「値の状態」にあります。',
    '- 年度は西暦で、4月1日から翌年3月31日まで。単位は「単位」の列にあります。',
    '- 「原文表記」は原資料の文字そのまま、「原資料_行」は原資料の行番号です。',
    '',
    '■ 項目（見出し、物理名、説明）',
    ...[...tables, part, ...reports].flatMap(({ name, title, columns }) => [
      '',
      `${title}（${name}）`,
      ...columns.map((column) => `- ${column.title}（${column.name}）：${column.description}`),
    ]),
    '',
    '■ 利用条件',
    `${plan.licenceName}（${plan.licenceUrl}）。このサイトが作ったデータの構成、説明、注記についてのものです。計画の文そのものは${plan.cityName}のものです。`,
    '',
    '■ 出典の書き方',
    `そのまま使うとき：${citationText(plan, cited)}`,
    `加工して使うとき：${processedCitationText(plan, cited)}`,
    '',
    `問い合わせ先：${[plan.contactName, plan.contactEmail, plan.contactUrl].filter((text) => text !== null).join('、')}`,
  ];
}

function englishLines(plan: PlanInformation, { tables, part, reports }: ReadmeContents): string[] {
  const { cityCode: code } = plan;
  return [
    `Open data of a municipal strategic plan: ${plan.title} (${plan.prefecture}${plan.cityName}, municipal code ${code}), ${plan.editionDate}`,
    '',
    plan.official ? 'Published by the city itself.' : 'This is not official data of the city.',
    `Site: ${plan.siteUrl}`,
    '',
    'FILES',
    ...tables.map(({ name, title }) => `${code}_${name}.csv, .json\n    ${english[name] ?? title}`),
    `${code}_plan.xlsx\n    All tables as one workbook, one table a sheet; the first sheet explains columns and codes`,
    `${code}_plan.json\n    The whole plan: flat lists linked by id`,
    'goals/, initiatives/\n    One CSV (one value a row, with the facts of its KPI) and one JSON (everything) for each goal and initiative',
    `${code}_plan.stratml.xml\n    The whole plan in the form that systems for plans exchange (StratML Part 2)`,
    ...plan.sources.map(({ file }) => `${file}\n    The transcription that the plan was read from, unaltered`),
    `${code}_machine_readability.csv, .json\n    Which of the 30 rules of the government on machine-readable data these files keep (checked by a program of ours)`,
    `${code}_opendata_list.csv\n    The files one by one, as the sites of Japanese municipalities harvest them`,
    'catalog.jsonld, catalog.ttl\n    The catalogue (DCAT-AP), the same statements as JSON-LD and as Turtle',
    'datapackage.json\n    Types, keys, sizes and SHA-256 of the tables (Data Package 2.0)',
    '(name of a CSV)-metadata.json, owner_values-schema.json\n    Types and keys of the columns (CSVW)',
    '',
    'READING THEM',
    '- CSV: UTF-8 with byte order mark, CRLF, Japanese headers. JSON: UTF-8 without byte order mark, keys are physical names.',
    '- Codes are Japanese labels in CSV and XLSX, and codes in JSON; the table of codes has both.',
    '- Several entries of a cell are separated by ";". An empty cell is not zero: the column status (値の状態) says why a value is missing.',
    '- A fiscal year is the western year of its 1 April. Units stand in the column unit (単位).',
    '- raw (原文表記) is the text of the source as it stands; source_line (原資料_行) is its line, counted from 1.',
    '',
    'COLUMNS (physical name = header; explained in Japanese above and in the table of columns)',
    ...[...tables, part, ...reports].map(
      ({ name, columns }) => `${name}: ${columns.map((column) => `${column.name} = ${column.title}`).join(', ')}`,
    ),
    '',
    'LICENCE',
    `${plan.licenceName} (${plan.licenceUrl}), for the structure, descriptions and notes of this data. The text of the plan itself belongs to the city.`,
    '',
    'CITATION',
    `${plan.publisherName}: ${plan.title} (open data), ${plan.editionDate}, ${plan.siteUrl}data/, ${plan.licenceName}`,
  ];
}

function titleOf(tables: readonly ExplainedTable[], name: string): string {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`The README explains no table ${name}`);
  return `${table.title}：${table.description}`;
}

/** Texts of the list of what a site holds of others' programs, which is read by people of any country. */
export const noticesText = {
  head: [
    'THIRD-PARTY NOTICES',
    '',
    'このサイトがブラウザに渡すプログラムとスタイルには、次の人たちの作ったものが入っています。著作権の表示と利用条件を、もとのまま示します。データと計画の文の利用条件は、サイトの「利用条件」のページにあります。',
    '',
    'The scripts, the search index and the stylesheet of this site contain parts of the following packages.',
    'Each entry repeats the notices that the package itself brings. The terms of data and texts are told by the site.',
  ].join('\n'),
  missing: (name: string, version: string) =>
    `サイトに入る部品「${name} ${version}」に、ライセンスの文のファイル（LICENSEなど）がありません。ライセンスの文なしには配れないので、別の部品を使うか、その版を変えてください。`,
  link: 'このサイトで使っているほかの人のプログラムと、その利用条件',
  linkNote: '（英語のテキスト）',
} as const;
