import { valueKind } from '../codes.ts';

/** What the examples read, and what the columns that they use are called. */
export interface LoadingFacts {
  /** The CSV's full address and its name. */
  readonly url: string;
  readonly file: string;
  readonly workbook: string;
  /** The titles of all columns. */
  readonly columns: readonly string[];
  /** The titles of columns of codes and ids, which must stay texts. */
  readonly texts: readonly string[];
  readonly label: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
}

/** How a tool reads a table: steps for people, or code that runs as it stands. */
export interface LoadingWay {
  readonly id: 'excel' | 'libreoffice' | 'python' | 'pandas' | 'r' | 'duckdb';
  readonly tool: string;
  readonly notes: readonly string[];
  readonly code: string | undefined;
}

const target = valueKind.target.label;

/** Texts around the ways to load a table. */
export const dataLoadingText = {
  heading: '読み込み方',
  note: (table: string) =>
    `「${table}」のCSVを例にしています。ほかの表では、ファイルの名前を替えてください。コードやIDは、数ではなく文字として読みます。先頭の0を落とさないためです。`,
} as const;

/** The ways to load a table, in order of how many people use them. */
export function loadingWays(facts: LoadingFacts): LoadingWay[] {
  return [
    {
      id: 'excel',
      tool: 'Excel',
      notes: [
        `${facts.workbook} を開きます。コードとIDは文字、数は数になっています。`,
        'CSVを開くときは、「データ」の「テキストまたはCSVから」で選び、元のファイルを「65001: Unicode (UTF-8)」、データ型の検出を「データ型を検出しない」にします。数の列は、読み込んだ後で数に変えます。ダブルクリックで開くと、0で始まるコードの0が消えます。',
      ],
      code: undefined,
    },
    {
      id: 'libreoffice',
      tool: 'LibreOffice',
      notes: [
        'CSVを開くと出る画面で、文字エンコーディングを「Unicode (UTF-8)」、区切りを「コンマ」にし、コードの列の種類を「テキスト」にします。',
        '次の命令でも、同じ読み方でExcelの形に変えられます。',
      ],
      code: `soffice --headless --infilter="CSV:44,34,76,1,${textPlaces(facts)}" --convert-to xlsx ${facts.file}`,
    },
    {
      id: 'python',
      tool: 'Python（標準のcsv）',
      notes: ['先頭のBOMを除くため、utf-8-sigで読みます。値はどれも文字なので、計算の前に数にします。'],
      code: pythonCode(facts),
    },
    {
      id: 'pandas',
      tool: 'Python（pandas）',
      notes: ['utf-8-sigで読み、すべての列を文字にしてから、数の列だけを数にします。'],
      code: pandasCode(facts),
    },
    { id: 'r', tool: 'R', notes: ['Rでは、BOMのあるUTF-8をUTF-8-BOMと書きます（Pythonのutf-8-sigと同じ）。'], code: rCode(facts) },
    {
      id: 'duckdb',
      tool: 'DuckDB',
      notes: [
        'BOMはDuckDBが除きます。型を書いた列のほかは、DuckDBが中身から決めます。手元のファイルなら、住所の代わりにファイルの名前を書きます。',
      ],
      code: duckdbCode(facts),
    },
  ];
}

/** The places of columns of texts as LibreOffice numbers them, from 1; 2 is its number for a text. */
function textPlaces({ columns, texts }: LoadingFacts): string {
  return texts.map((title) => `${columns.indexOf(title) + 1}/2`).join('/');
}

function pythonCode({ url, label, kind, value, unit }: LoadingFacts): string {
  return `import csv
import io
import urllib.request

url = "${url}"
with urllib.request.urlopen(url) as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    rows = list(csv.DictReader(text))

for row in rows:
    if row["${kind}"] == "${target}" and row["${value}"]:
        print(row["${label}"], float(row["${value}"]), row["${unit}"])`;
}

function pandasCode({ url, label, kind, value, unit }: LoadingFacts): string {
  return `import pandas as pd

url = "${url}"
rows = pd.read_csv(url, encoding="utf-8-sig", dtype=str)
rows["${value}"] = pd.to_numeric(rows["${value}"])

print(rows.loc[rows["${kind}"] == "${target}", ["${label}", "${value}", "${unit}"]])`;
}

function rCode({ url, label, kind, value, unit }: LoadingFacts): string {
  return `url <- "${url}"
rows <- read.csv(url, fileEncoding = "UTF-8-BOM", colClasses = "character", check.names = FALSE)
rows[["${value}"]] <- as.numeric(rows[["${value}"]])

print(rows[rows[["${kind}"]] == "${target}", c("${label}", "${value}", "${unit}")])`;
}

function duckdbCode({ url, texts, label, kind, value, unit }: LoadingFacts): string {
  return `CREATE TABLE kpi_values AS
SELECT * FROM read_csv('${url}', header = true,
  types = {${texts.map((title) => `'${title}': 'VARCHAR'`).join(', ')}});

SELECT "${label}", "${value}", "${unit}" FROM kpi_values WHERE "${kind}" = '${target}';`;
}
