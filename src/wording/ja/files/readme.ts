import type { Level } from '../../../schema/entity/level.ts';
import type { Plan } from '../../../plan/plan.ts';
import { levelTableName } from '../../../schema/tableNames.ts';
import { citationText, processedCitationText } from '../sentences/citation.ts';
import { levelsWithFiles } from '../tables.ts';

/** A table as the README of the archive explains it. */
interface ExplainedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly description: string }[];
}

const english: Readonly<Record<string, string>> = {
  items:
    'The items of all levels; the same columns for every plan. Level and depth are those of this plan: do not compare them between plans',
  levels: 'The levels of the plan, from the top to the bottom',
  kpis: 'The KPIs and numeric targets: name, unit, aggregation, direction',
  results: 'The results as they were published: one publication a row, earlier ones of the same year too',
  kpi_values: 'The values, one a row (long form): baseline, target, result',
  assessments: 'What is to be said of each KPI and target by its results, with the arithmetic; no grades',
  item_parents: 'Where each item stands: its home at position 1, then the other places where the plan lists it',
  kpi_items: 'Where each KPI stands: its owner at position 1, then the other places where the plan lists it',
  item_departments: 'The departments in charge of each item, the main one first',
  kpi_departments: 'The departments that report a KPI, where that is not its owner’s',
  item_directions: 'The directions of the items, one a row',
  item_fields: 'What this plan alone says of its items, KPIs and values, one a row',
  budgets: 'The money of the items, by fiscal year',
  ratings: 'The grades that the municipality itself gave',
  departments: 'The departments in charge',
  changes: 'What the revision changed, and how that was read',
  notes: 'Suspected misreadings and contradictions of the source',
  tombstones: 'What was published and is gone, with its reason and successor',
  codes: 'The codes (JSON) and their Japanese labels (CSV)',
  dictionary: 'What every column of every table means',
};

/** What the table of a level holds, by its place. */
function englishOfLevel(levels: readonly Level[], { plural, position }: Level): string {
  const words = plural.replaceAll('-', ' ');
  if (position === 1) return `The ${words} of the plan`;
  return position === levels.length ? `The ${words}, with overview, department and changes` : `The ${words}, with what stands above them`;
}

/** What a municipality of a kind is called. */
const englishKinds: Readonly<Record<string, string>> = {
  町: 'town',
  村: 'village',
  特別区: 'ward',
  都: 'prefecture',
  道: 'prefecture',
  府: 'prefecture',
  県: 'prefecture',
  広域連合: 'union of municipalities',
  一部事務組合: 'union of municipalities',
};

/** What the README explains. */
export interface ReadmeContents {
  readonly tables: readonly ExplainedTable[];
  /** The columns that the CSVs of single items share. */
  readonly part: ExplainedTable;
  /** The tables that tell of the files. */
  readonly reports: readonly ExplainedTable[];
}

/** The README of the archive of all files, in Japanese and in English: files, columns, licence, citation. */
export function readmeText(plan: Plan, contents: ReadmeContents): string {
  return `${[...japaneseLines(plan, contents), '', '='.repeat(72), '', ...englishLines(plan, contents)].join('\n')}\n`;
}

function japaneseLines(model: Plan, { tables, part, reports }: ReadmeContents): string[] {
  const { information: plan, levels, resultFiles } = model;
  const { cityCode: code } = plan;
  const transcriptions = plan.sources.filter(({ kind }) => kind === 'verbatim');
  const nouns = levelsWithFiles(levels);
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
    `${itemFolders(levels).join('、')}\n    ${nouns.join('、')}ごとのファイル。CSVは1行に1つの値で、KPIと、それが属する${nouns.toReversed().join('や')}を添えたもの。JSONはそのページのすべて`,
    ...(resultFiles.length === 0 ? [] : ['results/（年度）.csv\n    年度ごとの実績値。読んだままの列の名前と値']),
    `${code}_plan.stratml.xml\n    計画の全体。計画の国際的な交換形式（StratML Part 2）`,
    ...transcriptions.map(({ file, title }) => `${file ?? ''}\n    ${title}。一字も変えていないもの`),
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
    ...(transcriptions.length === 0 ? [] : ['- 「原文表記」は原資料の文字そのまま、「原資料_行」は原資料の行番号です。']),
    '- ほかの計画の表と合わせるときは、全国地方公共団体コード、計画_ID、IDの3つで行を区別します。「階層」と「深さ」はこの計画のなかのもので、計画どうしで比べるものではありません。',
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

function englishLines(model: Plan, { tables, part, reports }: ReadmeContents): string[] {
  const { information: plan, levels, resultFiles } = model;
  const { cityCode: code } = plan;
  const transcriptions = plan.sources.filter(({ kind }) => kind === 'verbatim');
  const body = englishKinds[plan.municipalityKind] ?? 'city';
  const ofLevels = new Map(levels.map((level) => [levelTableName(level), englishOfLevel(levels, level)]));
  const items = levels.filter(({ hasPage }) => hasPage).map(({ key }) => key.replaceAll('-', ' '));
  return [
    `Open data of a municipal strategic plan: ${plan.title} (${plan.prefecture}${plan.cityName}, municipal code ${code}), ${plan.editionDate}`,
    '',
    plan.official ? `Published by the ${body} itself.` : `This is not official data of the ${body}.`,
    `Site: ${plan.siteUrl}`,
    '',
    'FILES',
    ...tables.map(({ name, title }) => `${code}_${name}.csv, .json\n    ${ofLevels.get(name) ?? english[name] ?? title}`),
    `${code}_plan.xlsx\n    All tables as one workbook, one table a sheet; the first sheet explains columns and codes`,
    `${code}_plan.json\n    The whole plan: flat lists linked by id`,
    `${itemFolders(levels).join(', ')}\n    One CSV (one value a row, with the facts of its KPI) and one JSON (everything) for each ${items.join(' and ')}`,
    ...(resultFiles.length === 0 ? [] : ['results/(fiscal year).csv\n    The results of a fiscal year as they were read']),
    `${code}_plan.stratml.xml\n    The whole plan in the form that systems for plans exchange (StratML Part 2)`,
    ...transcriptions.map(({ file }) => `${file ?? ''}\n    The transcription that the plan was read from, unaltered`),
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
    ...(transcriptions.length === 0
      ? []
      : ['- raw (原文表記) is the text of the source as it stands; source_line (原資料_行) is its line, counted from 1.']),
    '- To stack tables of several plans, tell rows apart by municipal_code, plan_id and id. Level and depth are those of this plan.',
    '',
    'COLUMNS (physical name = header; explained in Japanese above and in the table of columns)',
    ...[...tables, part, ...reports].map(
      ({ name, columns }) => `${name}: ${columns.map((column) => `${column.name} = ${column.title}`).join(', ')}`,
    ),
    '',
    'LICENCE',
    `${plan.licenceName} (${plan.licenceUrl}), for the structure, descriptions and notes of this data. The text of the plan itself belongs to the ${body}.`,
    '',
    'CITATION',
    `${plan.publisherName}: ${plan.title} (open data), ${plan.editionDate}, ${plan.siteUrl}data/, ${plan.licenceName}`,
  ];
}

/** The folders of single items. */
function itemFolders(levels: readonly Level[]): string[] {
  return levels.filter(({ hasPage }) => hasPage).map(({ plural }) => `${plural}/`);
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
