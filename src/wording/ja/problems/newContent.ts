const page = (title: string, description: string, body: string) => `---\ntitle: ${title}\ndescription: ${description}\n---\n${body}`;

/** What stands in the files of a new content folder, for the officer who fills them in. */
export const newContentText = {
  levels: { first: '柱', last: '事業' },
  firstId: 'pillar-1',
  lastId: 'project-1',
  parent: '＜親のIDを書く＞',
  plan: (today: string) => `# 計画とサイトの設定です。＜…を書く＞ を書きかえてから、npm run check で確かめます。
# どの項目が要るかは、README の「別の市町村で使う」にあります。
form: 2
# 計画の種類。総合計画、総合戦略など
kind: ＜計画の種類を書く＞
title: ＜計画の題を書く＞
# 計画期間。書かれていない計画では、この行を消します。
# period: { from: R7, to: R11 }
municipality:
  name: ＜市町村の名前を書く＞
  # 市、町、村、特別区、都、道、府、県、広域連合、一部事務組合のどれか
  kind: ＜団体の種類を書く＞
  prefecture: ＜都道府県の名前を書く＞
  # 全国地方公共団体コード（6桁）と、その最後の1桁を除いた標準地域コード（5桁）。"…" で囲みます。
  code: "000000"
  areaCode: "00000"
# 計画の階層。上から順に1〜6つ。name は計画での名前、key と plural は英語の語で、公開したあとは変えません。
# page: true の階層は、plural の名前のフォルダーに、1件ずつのファイルを置きます。
# page のない階層は、上の階層のファイルのなかに書きます。
# 階層を変えたら、見本のフォルダー（pillars と projects）を消し、npm run new で新しい階層のファイルをつくります。
levels:
  - { key: pillar, plural: pillars, name: 柱, page: true }
  - { key: project, plural: projects, name: 事業, page: true }
# 計画を読み取った資料。ページで示すなら kind: document、書き起こしと照らし合わせるなら kind: verbatim
# sources:
#   - id: plan-book
#     kind: document
#     title: 計画の冊子
#     url: https://www.example.jp/plan.pdf
edition:
  date: "${today}"
licence:
  id: CC-BY-4.0
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
publisher:
  name: ＜公開する者の名前を書く＞
contact:
  name: ＜問い合わせ先の名前を書く＞
site:
  # サイトを置くホストの住所と、そのなかのフォルダー。ページの出典の文にも載るので、公開する前に書きかえます。
  address: https://example.org
  base: /
# 計画をつくった団体が自ら公開するときだけ true にします。
official: false
`,
  pages: {
    about: page(
      'このサイトについて',
      'このサイトが何で、何が分かり、誤りをどう扱うかを説明します。',
      `このサイトは、計画に書かれたことを、1件ごとのページと、表のデータにして示すものです。

＜このサイトがつくられたわけを書く＞

## 分かること

計画の項目と、それぞれの指標、現状値、目標値が分かります。数字と文がどの資料から来たかも示します。

## 分からないこと

＜このサイトでは分からないことを書く＞

## 誤りを見つけたとき

ページの住所（URL）を添えて、[データ](../data/)のページの下にある問い合わせ先に知らせてください。誤りを直したときは、更新日を改めます。
`,
    ),
    method: page(
      '読み取りの方法',
      '計画の文書をどう読み、値のないところをどう扱ったかを説明します。',
      `ここでは、計画の文書をどう読んで、このサイトのデータにしたかを書きます。

＜何から読み取ったかを書く＞

## 値の読み方

値は、計画に書かれたとおりに載せます。年度と書かれたものは年度、年と書かれたものは暦年です。書かれていない値を補うことはしません。

## 要約の文

「何を、いくつから、いくつにする」という文は、指標の名前と値からこのサイトがつくったもので、計画の文ではありません。
`,
    ),
    accessibility: page(
      'ウェブアクセシビリティ',
      'だれもが使えるサイトにするための方針と、まだできていないことを説明します。',
      `このサイトは、目や耳、手の動きに不自由がある人も、古い機器を使う人も使えることを目指しています。

## 方針

- 文字の大きさを200%にしても、横に動かさずに読めるようにします。
- マウスを使わずに、キーボードだけで操作できるようにします。
- 色だけで意味を伝えません。図には、同じ内容の表を付けます。

## 確かめたこと

＜確かめた方法と結果を書く＞

## 困ったとき

使いにくいところがあれば、ページの住所（URL）を添えて、[データ](../data/)のページの下にある問い合わせ先に知らせてください。
`,
    ),
    terms: page(
      '利用条件',
      '文とデータを使うときの決まりを説明します。',
      `このサイトのデータは、出典を示せば、だれでも、商用でも使えます。条件の名前と全文への入り口は、[データ](../data/)のページにあります。

## 出典の示し方

[データ](../data/)のページの「出典の書き方」にある文を添えてください。加工したときは、加工したことも書いてください。

## 責任

＜データの正しさについての責任の範囲を書く＞
`,
    ),
  },
  ledger: `# 公開したことのあるアドレスとIDの台帳です。npm run ledger が書きます。行を消さないでください。
addresses: []
places: []
page: []
kpi: []
department: []
note: []
`,
} as const;
