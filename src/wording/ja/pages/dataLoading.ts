import { valueKind } from '../codes.ts';

/** What the examples read, and what the columns that they use are called. */
export interface LoadingFacts {
  /** The CSV's full address and its name. */
  readonly url: string;
  readonly file: string;
  readonly workbook: string;
  /** The titles of all columns. */
  readonly columns: readonly string[];
  /** The titles of all columns but those of numbers: what no tool may take for a number or a date. */
  readonly texts: readonly string[];
  readonly label: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly fiscalYear: string;
  readonly areaCode: string;
}

/** How a tool reads a table: steps for people, or code that runs as it stands. */
export interface LoadingWay {
  readonly id: 'excel' | 'libreoffice' | 'python' | 'pandas' | 'r' | 'duckdb' | 'estat';
  readonly tool: string;
  readonly notes: readonly string[];
  readonly code: string | undefined;
}

const target = valueKind.target.label;

/** Texts around the ways to load a table. */
export const dataLoadingText = {
  heading: '読み込み方',
  note: (table: string) =>
    `「${table}」のCSVを例にしています。ほかの表では、ファイルの名前を替えてください。数の列のほかは、数や日付ではなく文字として読みます。コードの先頭の0や、原文の「68.5%」という書き方を変えないためです。`,
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
        'CSVを開くと出る画面で、文字エンコーディングを「Unicode (UTF-8)」、区切りを「コンマ」にし、下の表ですべての列を選んで（左上の角を押します）、列の種類を「テキスト」にします。「標準」のままだと、0で始まるコードの0が消え、「68.5%」が0.685に、日付がその地域の書き方に変わります。',
        '次の命令では、数の列だけを数に、ほかの列を文字にして、Excelの形に変えられます。',
      ],
      code: `soffice --headless --infilter="CSV:44,34,76,1,${textPlaces(facts)}" --convert-to xlsx ${facts.file}`,
    },
    {
      id: 'python',
      tool: 'Python（標準のcsv）',
      notes: [
        '先頭のBOMを除くため、utf-8-sigで読みます。値はどれも文字なので、計算の前に数にします。手元のファイルなら、住所の代わりにファイルの名前を書きます。',
      ],
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
    {
      id: 'estat',
      tool: 'e-Statの統計と合わせる（Python）',
      notes: [
        `政府統計の総合窓口（e-Stat）の市区町村の統計とは、「${facts.areaCode}」で合わせられます。e-Statのデータベースから「コードを出力する」を選んで取り出したCSVでは、同じ5けたのコードが area_code の列にあります。ほかの統計では、その列の名前に替えてください。`,
        'e-Statのファイルがシフト_JISのときは、utf-8-sig を cp932 に替えます。',
      ],
      code: estatCode(facts),
    },
  ];
}

/** The places of columns of texts as LibreOffice numbers them, from 1; 2 is its number for a text. */
function textPlaces({ columns, texts }: LoadingFacts): string {
  return texts.map((title) => `${columns.indexOf(title) + 1}/2`).join('/');
}

function pythonRows(url: string): string {
  return `import csv
import io
import urllib.request

def read(place):
    file = urllib.request.urlopen(place) if "://" in place else open(place, "rb")
    with io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))

rows = read("${url}")`;
}

function pythonCode({ url, label, kind, fiscalYear, value, unit }: LoadingFacts): string {
  return `${pythonRows(url)}

for row in rows:
    if row["${kind}"] == "${target}" and row["${value}"]:
        print(row["${label}"], row["${fiscalYear}"], float(row["${value}"]), row["${unit}"])`;
}

function pandasCode({ url, label, kind, fiscalYear, value, unit }: LoadingFacts): string {
  return `import pandas as pd

url = "${url}"
rows = pd.read_csv(url, encoding="utf-8-sig", dtype=str)
rows["${value}"] = pd.to_numeric(rows["${value}"])

print(rows.loc[rows["${kind}"] == "${target}", ["${label}", "${fiscalYear}", "${value}", "${unit}"]])`;
}

function rCode({ url, label, kind, fiscalYear, value, unit }: LoadingFacts): string {
  return `url <- "${url}"
rows <- read.csv(url, fileEncoding = "UTF-8-BOM", colClasses = "character", check.names = FALSE)
rows[["${value}"]] <- as.numeric(rows[["${value}"]])

print(rows[rows[["${kind}"]] == "${target}", c("${label}", "${fiscalYear}", "${value}", "${unit}")])`;
}

function estatCode({ url, areaCode, label, fiscalYear, value, unit }: LoadingFacts): string {
  return `${pythonRows(url)}
regions = {region["area_code"]: region for region in read("estat.csv")}

for row in rows:
    region = regions.get(row["${areaCode}"])
    if region and row["${value}"]:
        print(row["${label}"], row["${fiscalYear}"], row["${value}"], row["${unit}"], region)`;
}

function duckdbCode({ url, texts, label, kind, fiscalYear, value, unit }: LoadingFacts): string {
  return `CREATE TABLE kpi_values AS
SELECT * FROM read_csv('${url}', header = true,
  types = {${texts.map((title) => `'${title}': 'VARCHAR'`).join(', ')}});

SELECT "${label}", "${fiscalYear}", "${value}", "${unit}" FROM kpi_values WHERE "${kind}" = '${target}';`;
}
