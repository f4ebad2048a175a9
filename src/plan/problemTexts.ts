/** What a problem of one code allows and how it is mended; `{…}` is filled in from the case at hand. */
export interface ProblemText {
  readonly title: string;
  readonly allowed: string;
  readonly mend: string;
}

/** Every problem code with its text for the person who edits the content. */
export const problemTexts = {
  'file-missing': { title: 'ファイルがありません', allowed: '{allowed}', mend: 'この名前のファイルを置いてください。原資料の名前は plan.yaml の sources で決まります。' },
  'file-unexpected': { title: '置けないファイルです', allowed: '{allowed}', mend: '別の場所へ移すか、名前を直してください。' },
  'file-empty': { title: 'ファイルが空です', allowed: '内容のあるファイル', mend: '内容を書いてください。一覧に何もないなら [] とだけ書き、いらない取組ならファイルを消します。' },
  'file-too-large': { title: 'ファイルが大きすぎます', allowed: '{allowed}', mend: 'ファイルを分けるか、誤って置いたファイルなら消してください。' },
  'file-encoding': { title: '文字コードがUTF-8ではありません', allowed: 'UTF-8', mend: 'エディターの「名前を付けて保存」で文字コードにUTF-8を選んでください。表計算ソフトでは「CSV UTF-8」で保存します。' },
  'file-control': { title: '見えない制御文字があります', allowed: '文字と改行', mend: 'この位置の見えない文字を消してください。' },
  'file-replacement': { title: '文字化けの跡があります', allowed: '正しく読める文字', mend: '元の文書を見て、正しい文字に書きなおしてください。' },
  'front-matter-missing': { title: '先頭の --- がありません', allowed: '1行目に --- 、項目、次の --- 、本文の順', mend: '1行目に --- だけの行を書き、項目のあとにもう一度 --- だけの行を書いてください。' },
  'front-matter-unclosed': { title: '項目の終わりの --- がありません', allowed: '項目の最後に --- だけの行', mend: '項目の最後の行の次に --- だけの行を書いてください。' },

  'yaml-syntax': { title: '項目の書き方を読み取れません', allowed: '「項目名: 値」の形', mend: 'コロンの後の半角の空白、字下げ、引用符と括弧の閉じ忘れを確かめてください。記号で始まる値や「: 」を含む値は "…" で囲みます。' },
  'yaml-duplicate-key': { title: '同じ項目が2回あります', allowed: '一つの項目は1回だけ', mend: 'どちらか一方を消してください。' },
  'yaml-tab': { title: '字下げにタブか全角の空白があります', allowed: '字下げは半角の空白', mend: '行の先頭の空白を消し、半角の空白で字下げしなおしてください。⇥ はタブ、□ は全角の空白です。' },
  'yaml-full-width-colon': { title: '全角のコロン（：）が区切りに使われています', allowed: '半角のコロンと空白「: 」', mend: '「：」を「: 」に直してください。' },
  'yaml-comment-after-text': { title: '「#」から後ろが消えてしまいます', allowed: '#を含む値は "…" で囲む。注釈は行の先頭から書く', mend: '値の一部なら "…" で囲み、注釈なら別の行に移してください。' },
  'yaml-number-form': { title: '書いた形のまま残らない数です', allowed: '15、-5、0.5 の形。コードや番号は "…" で囲む', mend: '番号なら "…" で囲み、数なら余分な0や記号を取ってください。' },
  'yaml-anchor': { title: '& で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の & を含めて "…" で囲んでください。' },
  'yaml-alias': { title: '* で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の * を含めて "…" で囲んでください。' },
  'yaml-tag': { title: '! で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の ! を含めて "…" で囲んでください。' },
  'yaml-multi-line': { title: '値が複数の行に分かれています', allowed: '一つの値は1行', mend: '行をつないで1行にしてください。| や > は使えません。' },
  'yaml-root': { title: 'ファイル全体の形が違います', allowed: '{allowed}', mend: '同じ種類のほかのファイルと見くらべて直してください。一覧に何もないなら [] とだけ書きます。' },
  'yaml-unreadable': { title: '入れ子が深すぎて読めません', allowed: '入れ子は{allowed}段まで', mend: '字下げや括弧の重なりを見なおしてください。' },

  'key-missing': { title: '項目が足りません', allowed: '項目「{key}」', mend: '「{key}: 」の行を加えてください。' },
  'key-unknown': { title: '知らない項目です', allowed: '{allowed}', mend: '項目名のつづりを直すか、この行を消してください。' },
  'type-wrong': { title: '値の種類が違います', allowed: '{allowed}', mend: '書けるものに合わせて書きなおしてください。' },
  'code-unknown': { title: '決められた言葉ではありません', allowed: '{allowed}', mend: 'どれか一つを書いてください。' },
  'number-range': { title: '数が範囲の外です', allowed: '{allowed}', mend: '範囲のなかの数に直してください。' },
  'list-length': { title: '一覧の数が合いません', allowed: '{allowed}', mend: '一覧の項目を足すか、減らしてください。' },
  'form-wrong': { title: '書き方が違います', allowed: '{allowed}', mend: 'この形に直してください。' },
  'text-empty': { title: '文が空です', allowed: '1文字以上の文', mend: '文を書くか、なくてよい項目なら行ごと消してください。' },
  'text-edge-space': { title: '文の前後に空白があります', allowed: '前後に空白のない文', mend: '前後の空白を消してください。' },
  'text-control': { title: '文に改行や見えない文字があります', allowed: '改行や制御文字のない1行の文', mend: '改行や見えない文字を消してください。見えない文字は〔U+200B〕のように示しています。' },
  'text-formula': { title: '表計算ソフトが式とみなす文です', allowed: '= + - @ で始まらない文（-5人のような数はよい）', mend: '先頭の記号を取るか、言葉に置きかえてください。' },
  'text-normalization': { title: '濁点などが分かれた文字があります', allowed: 'ふつうに入力した文字（「が」が「か」と「゛」に分かれていないもの）', mend: 'この文を入力しなおしてください。ほかのパソコンから貼り付けると起こることがあります。' },
  'id-form': { title: 'IDの形が違います', allowed: '半角の英小文字・数字・ハイフン、先頭は英数字、64文字まで。con や nul などは不可', mend: '読みやすい英語かローマ字に直してください。ファイルは、名前がIDになります。' },
  'kpi-id-form': { title: 'KPIのIDの形が違います', allowed: 'kpi- で始まるID', mend: '先頭に kpi- を付けてください。' },

  'id-duplicate': { title: '同じIDか番号が2回あります', allowed: '一つのIDや番号は1回だけ', mend: '後から加えたほうを変えてください。もう一つは {other} にあります。' },
  'reference-unknown': { title: '指している先がありません', allowed: '{allowed}', mend: 'IDのつづりを直すか、先にその{what}を作ってください。' },
  'department-unused': { title: 'どの取組にも使われていない担当課です', allowed: '一つ以上の取組が department に書いている担当課', mend: '取組の department に書くか、この担当課を消してください。' },
  'measure-unused': { title: '取組が一つもない具体的な施策です', allowed: '一つ以上の取組が measure に書いている具体的な施策', mend: '取組の measure に書くか、この具体的な施策を消してください。' },
  'unit-differs': { title: '一つのKPIのなかで単位が違います', allowed: '{allowed}', mend: '単位をそろえるか、KPIを分けてください。' },
  'unit-missing': { title: '数値があるのに単位がありません', allowed: '単位（人、件、% など）', mend: 'KPIの unit に単位を書いてください。' },
  'fiscal-year-form': { title: '年度として読めません', allowed: 'H30、平成30年度、R6、令和元年度、2024 など', mend: '年号と年を確かめて書きなおしてください。' },
  'fiscal-year-outside': { title: '計画の期間の外の年度です', allowed: '{allowed}', mend: '年度（実績値ではファイルの名前）を直すか、plan.yaml の fiscalYears を直してください。' },
  'value-choice': { title: 'value・text・status のうち一つだけを書きます', allowed: '数なら value、文字の値なら text、値がないなら status', mend: 'どれか一つだけを書いてください。' },
  'value-duplicate': { title: '同じ年度の同じ区分の値が2つあります', allowed: '一つの年度に、区分ごとに一つの値', mend: 'どちらか一方を消すか、年度を直してください。' },
  'value-baseline-missing': { title: '現状値か目標値がありません', allowed: '現状値（baseline）1つと目標値（target）1つ以上', mend: '原資料の欄が空いていても、status を付けて書いてください。' },
  'value-raw-differs': { title: '値と原文表記が合いません', allowed: '{allowed}', mend: '値か原文表記を直してください。意味を変えずに換算したのなら、理由を note に書いてください。' },
  'status-raw-differs': { title: '値の状態と原文表記が合いません', allowed: '{allowed}', mend: '原資料を見て、status か raw を直してください。' },
  'withdrawn-not-removed': { title: '削除されていない取組に withdrawn があります', allowed: '削除（removed）の改定がある取組だけ', mend: 'status を not-given にするか、changes に removed を書いてください。' },
  'change-note-missing': { title: '推定の理由がありません', allowed: 'certainty が stated でない改定には note', mend: 'なぜそう読んだかを note に書いてください。' },
  'change-former-missing': { title: '改定前の文がありません', allowed: '{allowed}', mend: '改定前の文を書いてください。' },
  'former-change-missing': { title: '改定前の文があるのに改定がありません', allowed: '{allowed}', mend: 'changes に {what} を書いてください。' },
  'department-note-missing': { title: '担当課がない理由が書かれていません', allowed: 'department が null のときは departmentNote', mend: '理由を departmentNote に書いてください。担当課が分かるなら department にIDを書きます。' },
  'source-line-outside': { title: '原資料にない行番号です', allowed: '{allowed}', mend: '原資料の行番号を数えなおしてください。' },
  'source-text-absent': { title: '原資料のその行にない文です', allowed: '原資料{line}行にある文字そのまま', mend: '一字ずつ見くらべて文か行番号を直してください。原資料の誤りと思うときは、直さずに notes.yaml に書きます。' },
  'city-code': { title: '全国地方公共団体コードが正しくありません', allowed: '{allowed}', mend: 'plan.yaml の code と areaCode を確かめてください。code の最後の1桁は検査数字です。' },
  'plan-years': { title: '年度の前後が合いません', allowed: 'first ≦ baselineYear ≦ targetYear ≦ last', mend: 'plan.yaml の年度を、この順になるように直してください。' },

  'csv-form': { title: 'CSVの形が正しくありません', allowed: '{allowed}', mend: 'セルの数と引用符を確かめてください。表計算ソフトでは「CSV UTF-8」で保存します。' },
  'csv-header': { title: 'CSVの見出しが違います', allowed: '{allowed}', mend: '1行目をこの見出しに直してください。' },
  'result-repeated': { title: '同じKPIの実績値が2行あります', allowed: '一つの年度に、KPIごとに1行', mend: 'どちらか一方の行を消してください。' },
  'result-choice': { title: '実績値は value・text・status のうち一つです', allowed: '数なら value、文字なら text、ないなら status', mend: 'どれか一つだけを書き、ほかのセルは空にしてください。' },
} as const satisfies Record<string, ProblemText>;

/** A stable name for one kind of problem. */
export type ProblemCode = keyof typeof problemTexts;
