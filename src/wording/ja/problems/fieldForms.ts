import { yamlFormText } from './yaml.ts';

/** What a field was found to hold. */
export const fieldFoundText = {
  unwritten: '何も書かれていない',
  missing: (key: string) => `「${key}」がない`,
  entries: (count: number) => `${count}個`,
  list: (count: number) => `${count}個の一覧`,
  map: (keys: string) => `項目の組（${keys}）`,
  longId: (length: number, id: string) => `${length}文字の名前 ${id}`,
} as const;

/** What a field may hold, as far as its schema says it. */
export const fieldAllowedText = {
  textOrInteger: '文字か整数',
  orNull: (allowed: string, isNullable: boolean) => (isNullable ? `${allowed}。ないときは null` : allowed),
  writeOrRemove: '文を書くか、書くことがなければ、この行を消してください。',
  write: (sample: string) => `この項目は要ります。「${sample}」のように書いてください。`,
  atLeast: (minimum: string) => `${minimum}以上`,
  atMost: (maximum: string) => `${maximum}以下`,
  listOfAtLeast: (minimum: string) => `${minimum}個以上の一覧`,
  listOfAtMost: (maximum: string) => `${maximum}個以下の一覧`,
  quotedRaw: (raw: number) => `いつも "…" で囲んだ、原資料の欄の文字。ここでは raw: "${raw}"`,
  bareNumber: (key: string, number: number) => `引用符、コンマ、全角、単位のない数だけ。ここでは ${key}: ${number}`,
} as const;

/** How a field is mended, where it is plain what went wrong. */
export const fieldMendText = {
  comma:
    '{ } のなかでは、コンマが項目の区切りになります。数の桁区切りのコンマは取り（1850）、コンマのある文は "…" で囲みます（"1,850人"）。そうでなければ、',
} as const;

/** What a field of the name may hold, where its schema alone does not say it to a person. */
export const formNames: Partial<Record<string, string>> = {
  url: 'https:// か http:// で始まる住所（URL）',
  email: 'メールアドレス',
  date: '2026-11-22 の形の日付',
  code: '6桁の数字を "…" で囲んだもの',
  areaCode: '5桁の数字を "…" で囲んだもの',
  address: 'https://www.example.jp の形（フォルダー名などは付けず、base に書く）',
  addresses: 'goals/goal-1/ の形の、ページの住所',
  places: 'goals/goal-1/#measure-akiya の形の、ページのなかの場所の住所',
  base: '/ か、/plan/ のように前後に / の付いたフォルダー名（フォルダー名は、文字、数字、- . _ ~ だけ。. や .. だけの名前は不可）',
  gaiji: '"U+E000" の形の、外字（私用領域の文字）の番号',
  factor: '0と1のほかの数（原文表記の数に掛けると値になる数。小数を % に直すなら 100）',
  page: '31 か "31–32"（「ページ」や p. は付けない）',
  file: '半角の英小文字・数字・ハイフンの名前に .txt を付けたもの（先頭は英数字、全体で90文字まで。plan.1.txt のように点と番号をはさんでもよい。con や nul などは不可）',
};

/** What a kind of value is called; a field of the name comes before its kind. */
export const typeNames: Partial<Record<string, string>> = {
  string: '文字（数字だけのときは "…" で囲む）',
  number: '数だけ（コンマや単位は付けない）',
  int: '整数',
  boolean: 'true か false',
  array: yamlFormText.list,
  object: yamlFormText.map,
  null: 'null',
  period: '{ from: H28, to: R2 } の形',
  years: '{ from: 2013, to: 2017 } の形',
  source: '{ id: 資料のID, page: 31 } の形',
  departments: '[ kikaku, zaisei ] のような、IDの一覧',
  raw: 'いつも "…" で囲んだ、原資料の欄の文字そのまま。欄が空なら ""',
};
