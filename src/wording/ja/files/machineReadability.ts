import type { PlanInformation, PlanModel } from '../../../schema/entity/plan.ts';
import { numberText } from '../sentences/number.ts';
import { levelsWithFiles, tableTexts } from '../tables.ts';

const rules = {
  'L1-01': { title: '機械が読める形式で配る', check: '配布ファイルの形式と、項目の説明にあるすべての表にCSVがあることを調べる。' },
  'L1-02': { title: '1つのファイルに1つの表', check: 'CSVに、見出しの繰り返しや、列の足りない行がないか調べる。' },
  'L1-03': { title: '表を空白で分けない', check: 'CSVに、空の行や空の列がないか調べる。' },
  'L1-04': {
    title: '表の外に書き込みをしない',
    check: 'すべての行が全国地方公共団体コードで始まるか調べる。題名や注記の行があれば始まらない。',
  },
  'L1-05': {
    title: '意味の分かる項目名を付ける',
    check: '見出しに、空、番号だけ、記号だけのものがないか調べる。意味が通じるかどうかは機械では決められない。',
  },
  'L1-06': { title: '空白や改行で体裁を整えない', check: 'セルの前後の空白、続いた空白、タブ、改行、字の間をあけた漢字を探す。' },
  'L1-07': {
    title: '1つのセルに1つのデータ',
    check:
      '数値、日付、URL、コードの列に区切りがないか、一覧の列で「;」が2つ以上の値をつないでいないか調べる。文章の列は機械では決められない。',
  },
  'L1-08': { title: '機種依存文字を使わない', check: '丸数字、ローマ数字、組文字、元号の合字、波ダッシュ、外字を探す。' },
  'L1-09': {
    title: '空欄と0を区別する',
    check: '数値の空欄に、値の状態か備考で理由が書かれているか、空になるときが項目の説明に書かれているか調べる。',
  },
  'L1-10': { title: '【Excel】図や画像を置かない', check: 'シートに図形、画像、グラフなどの部品がないか調べる。' },
  'L1-11': {
    title: '【Excel】書式で違いを表さない',
    check: '1つの列の中で、文字、塗り、罫線の書式が変わっていないか、条件付き書式がないか調べる。',
  },
  'L1-12': { title: '【Excel】セルを結合しない', check: '結合したセルを探す。' },
  'L1-13': { title: '【Excel】行や列を隠さない', check: '非表示の行と列、折りたたんだ行と列を探す。' },
  'L1-14': { title: '【CSV】1行に1件', check: '行の途中で改行していないか調べる。' },
  'L1-15': { title: '【CSV】カンマを含む値を囲む', check: '見出しより列が多くなる行を探す。調べた数は、カンマを含む値の数。' },
  'L2-01': { title: '数値の列には数値だけ', check: '数値の列のセルが、桁区切りも単位もない数か、JSONで数値型か調べる。' },
  'L2-02': { title: '前の行と同じでも省略しない', check: '必須の列の空欄と、「〃」「同上」などを探す。' },
  'L2-03': { title: '項目名を重ねない', check: '1つのCSVの中で、同じ見出しが2度出ないか調べる。' },
  'L2-04': { title: '選択肢の書き方をそろえる', check: 'コードの列の値が、どれもコード表の名称と同じか調べる。' },
  'L2-05': { title: '「その他」の内容を別の列に分ける', check: '選択肢に「その他」があるか、その後ろに文が続いていないか調べる。' },
  'L2-06': { title: '【Excel】数式を残さない', check: '数式のあるセルを探す。' },
  'L3-01': { title: '1行目が見出し、2行目からデータ', check: '1行目が項目の説明と同じ見出しか、2行目があればデータか調べる。' },
  'L3-02': { title: 'コード表を添える', check: 'コードの列が使うコード表が、すべて表「コード」に説明付きであるか調べる。' },
  'L3-03': { title: '数値の列の記号を定義する', check: '数値の列に、数でない記号がないか調べる。' },
  'L3-04': {
    title: '単位を書く',
    check:
      '数量の列に、項目の説明の単位か、同じ行の単位があるか調べる。番号、年度、行、順は数量に数えない。単位のないKPIの値と、計画だけの項目も数えない。',
  },
  'L3-05': { title: '時間の書き方をそろえる', check: '日付の列が年-月-日、年度と年の列が西暦4桁か調べる。' },
  'L3-06': {
    title: '地域コードを書く',
    check: 'すべての行に、標準地域コードと、検査数字の合う全国地方公共団体コードと、地方公共団体の名前があるか調べる。',
  },
  'L3-07': {
    title: '年によって形を変えない',
    check:
      '年度ごとに分けたファイルがあれば、見出しが同じか調べる。調べた数は、1つの表に入っている年度の数。前の版との違いは調べていない。',
  },
  'L3-08': {
    title: '定義と更新を書く',
    check: 'すべての見出しに英字の物理名と説明があるか、CSVがBOM付きのUTF-8か、計画のJSONに更新日があるか調べる。',
  },
  'L3-09': { title: '縦持ちにする', check: '見出しに年や年度がないか調べる。' },
} as const satisfies Record<string, { title: string; check: string }>;

/** The number of a rule. */
export type RuleId = keyof typeof rules;

interface Evidence {
  readonly checked: number;
  readonly what: keyof typeof counted;
  readonly faults: readonly {
    readonly file: string;
    readonly record?: number | undefined;
    readonly column?: string | undefined;
    readonly found?: string | undefined;
  }[];
}

const counted = {
  files: (count: string) => `ファイル${count}個`,
  rows: (count: string) => `${count}行`,
  columns: (count: string) => `見出し${count}個`,
  cells: (count: string) => `${count}セル`,
  codeLists: (count: string) => `コード表${count}個`,
  sheets: (count: string) => `シート${count}枚`,
  years: (count: string) => `${count}年度分`,
} as const;

const shownPlaces = 4;
const shownCharacters = 20;

/** Texts of the self-check of machine readability. */
export const machineReadabilityText = {
  title: tableTexts.machine_readability.title,
  description: (plan: PlanInformation) =>
    `${plan.title}のデータを、国の「行政データにおける機械可読性に関するルール」の30の規則で調べた結果です。`,
  lead: ({ information, levels }: PlanModel) => [
    '国の「行政データにおける機械可読性に関するルール」（令和8年3月31日）の30の規則で、公開するファイルを調べました。',
    `サイトを作るたびに、プログラムがファイルを読み直して調べます。国や${information.municipalityKind}が確かめたものではありません。`,
    `${levelsWithFiles(levels)
      .map((noun) => `${noun}ごと`)
      .join(
        '、',
      )}のCSVは同じ行を分けたものなので、あることと見出しだけを調べます。この点検の結果とオープンデータ一覧は、点検の後に作るので調べません。`,
  ],
  summary: (counts: { conforms: number; notApplicable: number; violates: number }) =>
    `適合${counts.conforms}件、対象外${counts.notApplicable}件、不適合${counts.violates}件。`,
  caption: (level: number) => `レベル${level}の規則ごとの結果`,
  level: (level: number) => `レベル${level}`,
  columns: { rule: '規則', title: '内容', result: '結果', check: '調べ方', evidence: '根拠' },
  rules,
  absent: { xlsx: 'XLSXのファイルがない。', other: 'どのコード表にも「その他」がない。', symbols: '数値の列に記号がない。' },
  evidence: ({ checked, what, faults }: Evidence) => {
    const all = `${counted[what](numberText(checked))}を調べ、`;
    if (faults.length === 0) return `${all}合わないものは0件。`;
    const places = [...Map.groupBy(faults, ({ file, column }) => `${file} ${column ?? ''}`).values()];
    const more = places.length > shownPlaces ? 'など' : '';
    return `${all}合わないものは${numberText(faults.length)}件。${places.slice(0, shownPlaces).map(placeText).join('、')}${more}。`;
  },
} as const;

/** Where the faults of one column are: 「332160_kpi_values.csv 値（2件、初めは3行目「約39」）」. */
function placeText(faults: Evidence['faults']): string {
  const [first] = faults;
  if (!first) return '';
  const { file, record, column = '', found = '' } = first;
  const shown = found.replace(/\s+/g, ' ').trim();
  const characters = [...shown];
  const quoted =
    shown === '' || shown === column
      ? ''
      : `「${characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : shown}」`;
  const line = record === undefined ? '' : `${record}行目`;
  const count = faults.length > 1 ? `${numberText(faults.length)}件、初めは` : '';
  const detail = `${count}${line}${quoted}`;
  return `${[file, column].filter((part) => part !== '').join(' ')}${detail === '' ? '' : `（${detail}）`}`;
}
