import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with the value of one field, and with ids. */
export const fieldProblems = {
  'key-missing': {
    title: '項目が足りません',
    allowed: '項目「{key}」（{meaning}）',
    mend: '「{sample}」のような行を加えてください。',
  },
  'key-unknown': { title: '知らない項目です', allowed: '{allowed}', mend: '{hint}項目名のつづりを直すか、この行を消してください。' },
  'type-wrong': { title: '値の種類が違います', allowed: '{allowed}', mend: '書けるものに合わせて書きなおしてください。' },
  'code-unknown': { title: '決められた言葉ではありません', allowed: '{allowed}', mend: 'どれか一つを書いてください。' },
  'number-range': { title: '数が範囲の外です', allowed: '{allowed}', mend: '範囲のなかの数に直してください。' },
  'list-length': { title: '一覧の数が合いません', allowed: '{allowed}', mend: '一覧の項目を足すか、減らしてください。' },
  'form-wrong': { title: '書き方が違います', allowed: '{allowed}', mend: 'この形に直してください。' },
  'text-empty': {
    title: '文が空です',
    allowed: '目に見える文字が1つ以上ある文',
    mend: '{hint}',
  },
  'text-edge-space': { title: '文の前後に空白があります', allowed: '前後に空白のない文', mend: '前後の空白を消してください。' },
  'text-control': {
    title: '文に改行や見えない文字があります',
    allowed: '改行や制御文字のない1行の文',
    mend: '改行や見えない文字を消してください。見えない文字は〔U+200B〕のように示しています。',
  },
  'text-gaiji': {
    title: '外字など、ほかのパソコンでは読めない文字があります',
    allowed: 'どのパソコンでも同じに見える文字',
    mend: 'この文字（〔U+E000〕のように示しています）を、ふつうの文字か〓に置きかえてください。原資料の書き起こしを変えずに残すときだけは、plan.yaml の sources の gaiji にその番号を書き、引用する項目では〓と書きます。',
  },
  'text-formula': {
    title: '表計算ソフトが式とみなす文です',
    allowed: '= + - @ で始まらない文（-5人のような数はよい）',
    mend: '先頭の記号を取るか、言葉に置きかえてください。',
  },
  'text-semicolon': {
    title: '一覧の区切りの文字「;」が文にあります',
    allowed: '半角の ; のない文',
    mend: '「;」の前と後で、2つの文に分けてください。',
  },
  'text-normalization': {
    title: '濁点などが分かれた文字があります',
    allowed: 'ふつうに入力した文字（「が」が「か」と「゛」に分かれていないもの）',
    mend: 'この文を入力しなおしてください。ほかのパソコンから貼り付けると起こることがあります。',
  },
  'id-form': {
    title: 'IDの形が違います',
    allowed: '半角の英小文字・数字・ハイフン、先頭は英数字、64文字まで。con や nul などは不可',
    mend: '読みやすい英語かローマ字に直してください。ファイルは、名前がIDになります。',
  },
  'kpi-id-form': { title: 'KPIのIDの形が違います', allowed: 'kpi- で始まるID', mend: '先頭に kpi- を付けてください。' },

  'page-name-taken': {
    title: '別のページや、サイトのファイルを置くフォルダーの名前です',
    allowed: '{allowed} のほかの名前',
    mend: 'ファイルの名前（ID）を変えてください。',
  },
  'date-range': {
    title: '日付が範囲の外です',
    allowed: '1980-01-01から2099-12-31までの日付',
    mend: '日付を直してください。圧縮ファイル（ZIP）と表計算ソフトに入る日付は、この範囲だけです。',
  },
  'cell-long': {
    title: '表の1つのセルに入りきらない文です',
    allowed: '{allowed}',
    mend: '文を短くしてください。備考は、備考の文（note など）と notes.yaml の疑義をつないだものなので、疑義の文を短くするか、数を減らすこともできます。',
  },
  'source-name': {
    title: 'この名前の原資料は公開できません',
    allowed: '{allowed}',
    mend: 'sources のファイルの名前と、plan.yaml の file を変えてください。',
  },
  'address-character': {
    title: '住所に書けない文字があります',
    allowed: '空白、\\、"、<、>、^、`、{、|、} と、目に見えない文字のない住所',
    mend: '行き先のページをブラウザーで開き、表示された住所を写しなおしてください。見えない文字は〔U+200B〕のように示しています。\\ は ¥ と表示されることがあります。',
  },
  'address-user': {
    title: '住所のホスト名の前に「@」があります',
    allowed: '「://」のすぐ後ろがホスト名の住所',
    mend: '「://」の後ろから「@」までを消してください。ほんとうの行き先は「@」の後ろなので、読む人が見た目と違うところへ導かれます。利用者の名前やパスワードは書けません。',
  },
  'address-host': {
    title: 'ホスト名が、ブラウザーでは別のホスト名に読みかえられます',
    allowed: 'www.example.jp や 浅口市.jp の形のホスト名（% や全角の記号、数だけの省略形は不可）',
    mend: '行き先のページをブラウザーで開き、表示された住所を写しなおしてください。',
  },
  'address-dots': {
    title: '住所のなかに「.」か「..」だけの区切りがあります',
    allowed: '行き先のままの住所（%2e や %2f、%5c で書きかえたものも不可）',
    mend: '「..」などを除き、ブラウザーで開いたときに表示される住所に直してください。',
  },
  'address-percent': {
    title: '住所の「%」の使い方が正しくありません',
    allowed: '文字を表す「%」と2桁の16進数（改行や見えない文字を表す %0d%0a、%00、%e2%80%ae などは不可）',
    mend: '「%」とその後ろを消すか、行き先のページをブラウザーで開き、表示された住所を写しなおしてください。',
  },

  'item-id-form': {
    title: '項目に使えないIDです',
    allowed: 'kpi- のほかで始まり、plan でないID',
    mend: 'IDを変えてください。kpi- で始まるのはKPIのIDだけで、plan は計画全体のものです。',
  },
  'id-duplicate': {
    title: '同じIDが2回あります',
    allowed: '一つのIDは1回だけ{hint}',
    mend: '後から加えたほうを変えてください。もう一つは {other} にあります。',
  },
} as const satisfies Record<string, ProblemText>;
