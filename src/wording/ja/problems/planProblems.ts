import type { ProblemText } from '../../../schema/problemText.ts';

/** What does not fit together in a plan. */
export const planProblems = {
  'synonym-repeated': {
    title: '検索では同じ書き方が、一つの組に2回あります',
    allowed: '全角と半角、大文字と小文字、空白、中黒（・）のほかにも違いのある書き方',
    mend: 'この書き方を消してください。検索では「{other}」と同じです。',
  },
  'synonym-short': {
    title: '1文字の書き方があります',
    allowed: '2文字以上の書き方',
    mend: '1文字では、関係のない言葉のなかにも見つかります。2文字以上の言葉にするか、消してください。',
  },
  'reference-unknown': {
    title: '指している先がありません',
    allowed: '{allowed}',
    mend: 'IDのつづりを直すか、先にその{what}を作ってください。',
  },
  'department-unused': {
    title: 'どの取組にも使われていない担当課です',
    allowed: '一つ以上の取組が department に書いている担当課',
    mend: '取組の department に書くか、この担当課を消してください。',
  },
  'measure-unused': {
    title: '取組が一つもない具体的な施策です',
    allowed: '一つ以上の取組が measure に書いている具体的な施策',
    mend: '取組の measure に書くか、この具体的な施策を消してください。',
  },
  'unit-differs': {
    title: '一つのKPIのなかで単位が違います',
    allowed: '{allowed}',
    mend: '単位をそろえるか、KPIを分けてください。原文表記の単位だけが違うのなら、換算は converted に factor（掛ける数）と note を、読みかえは readAs に note を書きます。',
  },
  'unit-missing': {
    title: '数値があるのに単位がありません',
    allowed: '単位（人、件、% など）',
    mend: 'KPIの unit に単位を書いてください。数でない値なら、value でなく text に書きます。',
  },
  'fiscal-year-form': {
    title: '年度として読めません',
    allowed: 'H30、平成30年度、R6、令和元年度、2024 など',
    mend: '年号と年を確かめて書きなおしてください。',
  },
  'fiscal-year-outside': {
    title: '計画の期間の外の年度です',
    allowed: '{allowed}',
    mend: '年度（実績値ではファイルの名前）を直すか、plan.yaml の fiscalYears を直してください。',
  },
  'value-choice': {
    title: 'value・text・status のうち一つだけを書きます',
    allowed: '数なら value、文字の値なら text、値がないなら status',
    mend: 'どれか一つだけを書いてください。',
  },
  'value-duplicate': {
    title: '同じ年度の同じ区分の値が2つあります',
    allowed: '一つの年度に、区分ごとに一つの値',
    mend: 'どちらか一方を消すか、年度を直してください。',
  },
  'value-baseline-missing': {
    title: '現状値か目標値がありません',
    allowed: '現状値（baseline）1つと目標値（target）1つ以上',
    mend: '原資料の欄が空いていても、status を付けて書いてください。',
  },
  'target-year-order': {
    title: '目標値の年度が現状値の年度より後ではありません',
    allowed: '{allowed}',
    mend: '現状値と目標値の年度を確かめて直してください。',
  },
  'direction-differs': {
    title: '方向と値が合いません',
    allowed: '{allowed}',
    mend: 'direction か値を直してください。値がこのとおりで、方向もそう読むのなら、directionDiffers に note（理由）を書きます。',
  },
  'qualifier-without-number': {
    title: '数でない値に限定が付いています',
    allowed: 'value（数）がある値だけに qualifier',
    mend: 'qualifier の行を消してください。文字の値なら、text に「以上」などを含めて書きます。',
  },
  'value-raw-differs': {
    title: '値と原文表記が合いません',
    allowed: '{allowed}',
    mend: '値か原文表記を直してください。換算したのなら converted に factor（掛ける数）と note（理由）を、読みかえたのなら readAs に note（理由）を書きます。note だけでは、この確かめは止まりません。',
  },
  'conversion-without-number': {
    title: '数でない値に換算が付いています',
    allowed: 'value（数）がある値だけに converted',
    mend: 'converted を消してください。文字の値を読みかえたのなら、readAs に note（理由）を書きます。',
  },
  'declaration-needless': {
    title: '何も変えない宣言があります',
    allowed: '{allowed}',
    mend: 'この項目を消してください。残すと、後で値を打ち間違えても見つかりません。読む人に知らせることは、note か directionNote に書きます。',
  },
  'status-raw-differs': {
    title: '値の状態と原文表記が合いません',
    allowed: '{allowed}',
    mend: '原資料を見て、status か raw を直してください。',
  },
  'withdrawn-not-removed': {
    title: '削除されていない値に withdrawn があります',
    allowed: '取組かKPI自身に削除（removed）の改定があるときだけ',
    mend: 'status を not-given にするか、取組かKPIの changes に removed を書いてください。',
  },
  'change-note-missing': {
    title: '推定の理由がありません',
    allowed: 'certainty が stated でない改定には note',
    mend: 'なぜそう読んだかを note に書いてください。',
  },
  'change-former-missing': { title: '改定前の文がありません', allowed: '{allowed}', mend: '改定前の文を書いてください。' },
  'former-change-missing': {
    title: '改定前の文があるのに改定がありません',
    allowed: '{allowed}',
    mend: 'changes に {what} を書いてください。',
  },
  'department-note-missing': {
    title: '担当課がない理由が書かれていません',
    allowed: '担当課のID。原資料に担当課がないときは department: null と departmentNote',
    mend: '担当課が分かるなら department にそのIDを書いてください。原資料にないなら department: null と書き、その理由を departmentNote に書きます。',
  },
  'source-line-outside': { title: '原資料にない行番号です', allowed: '{allowed}', mend: '原資料の行番号を数えなおしてください。' },
  'source-text-absent': {
    title: '原資料のその行にない文です',
    allowed: '原資料{line}行にある文字そのまま',
    mend: '{hint}一字ずつ見くらべて文か行番号を直してください。原資料の誤りと思うときは、直さずに notes.yaml に書きます。',
  },
  'city-code': {
    title: '全国地方公共団体コードが正しくありません',
    allowed: '{allowed}',
    mend: 'plan.yaml の code と areaCode を確かめてください。code の最後の1桁は検査数字です。',
  },
  'plan-years': {
    title: '年度の前後が合いません',
    allowed: 'first ≦ baselineYear ≦ targetYear ≦ last',
    mend: 'plan.yaml の年度を、この順になるように直してください。',
  },
} as const satisfies Record<string, ProblemText>;
