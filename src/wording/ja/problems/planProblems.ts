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
    title: 'どこにも使われていない担当課です',
    allowed: '項目かKPIの departments に書いてある担当課',
    mend: '担当する項目の departments に書くか、この担当課を消してください。',
  },
  'level-word-taken': {
    title: '階層に使えない語です',
    allowed: '{allowed}',
    mend: 'plan.yaml の levels の key か plural を、ほかの英語の語に変えてください（例：分野なら area と areas）。公開したあとは変えません。',
  },
  'level-key-begins': {
    title: 'ほかの階層の key とまぎらわしい key です',
    allowed: '{allowed}',
    mend: 'どちらかの key を、ほかの語に変えてください。',
  },
  'level-first-page': {
    title: 'いちばん上の階層には、いつもページがあります',
    allowed: 'page: true。page の行がなくてもよい',
    mend: 'page: false を消してください。',
  },
  'kpi-kind-missing': {
    title: 'KPIの種類が書かれていません',
    allowed: 'kind: に、{allowed} のどれか',
    mend: 'このKPIに kind の行を足してください。',
  },
  'item-unnamed': {
    title: '名称がありません',
    allowed: 'title（名称）。名称のないものは label（記号）だけでもよい',
    mend: 'title: 柿の輸出 のように、名称の行を足してください。',
  },
  'parent-level': {
    title: '同じ階層か、下の階層の項目が親になっています',
    allowed: '{allowed}',
    mend: '上の階層の項目のIDに直してください。',
  },
  'place-needless': {
    title: '書かなくてもよい再掲です',
    allowed: '{allowed}',
    mend: 'この行を消してください。元の場所の上にあるものには、書かなくても載ります。',
  },
  'number-duplicate': {
    title: '同じ親の下に、同じ番号が2つあります',
    allowed: '同じ親の下では、1つの番号は1回だけ',
    mend: 'number を直してください。もう1つは {other} にあります。',
  },
  'period-order': {
    title: '期間の始めと終わりが逆です',
    allowed: 'from が to より前か、同じ年度',
    mend: 'from と to を確かめて直してください。',
  },
  'value-time': {
    title: '値の時は、どれか1つだけを書きます',
    allowed:
      'fiscalYear（年度）、year（暦年）、asOf（日か月。"2024-03-31"、"2015-03"）、period（年度の期間）、years（暦年の期間）、time: not-stated（書かれていないとき）',
    mend: '計画の書きかたのとおりに、1つだけ書いてください。「令和6年度」は fiscalYear: R6、「令和6年」は year: R6 です。',
  },
  'value-time-form': {
    title: '値の時として読めません',
    allowed: '{allowed}',
    mend: '年号や日付を確かめて書きなおしてください。「年度」の付く年は、year ではなく fiscalYear に、years ではなく period に書きます。',
  },
  'upper-order': {
    title: '幅の上の端が、下の端より大きくありません',
    allowed: 'value より大きい upper',
    mend: 'value に下の端、upper に上の端の数を書いてください。',
  },
  'comparison-form': {
    title: '現状値との比較の書きかたが違います',
    allowed: '{allowed}',
    mend: '「アップ」「現状以上」のような目標は、than: baseline と qualifier（more-than、or-more など）を書きます。',
  },
  'source-unknown': {
    title: 'plan.yaml の sources にない資料です',
    allowed: '{allowed}',
    mend: '資料のIDのつづりを直すか、plan.yaml の sources に資料を足してください。',
  },
  'source-place': {
    title: '資料の種類に合わない場所の書きかたです',
    allowed: '{allowed}',
    mend: '書き起こし（kind: verbatim）は line、文書（kind: document）は page か place、表計算（kind: table）は sheet と cell で示します。',
  },
  'source-missing': {
    title: '原資料のどこにあるかが書かれていません',
    allowed: 'line: 37 のような原資料の行番号か、source: { id: 資料のID, … }',
    mend: '原資料の行番号を書いてください。書き起こしを持つ計画では、すべての文を原資料と照らし合わせます。',
  },
  'source-file': {
    title: '資料のファイルの書きかたが、種類と合いません',
    allowed: '{allowed}',
    mend: 'kind: verbatim（書き起こし）には file が要ります。kind: document（文書）は file を書かず、あれば url を書きます。',
  },
  'other-municipality': {
    title: 'この計画の団体と違う市町村の名前があります',
    allowed: '{allowed}',
    mend: 'ほかの計画から写した文なら、直してください。その市町村のことを書いているのなら、plan.yaml の otherMunicipalities にその名前を足します。',
  },
  'prose-unofficial': {
    title: '公式のサイトなのに、公式ではないと書いてあります',
    allowed: 'official: true の計画では、「公式ではない」と書かないページ',
    mend: 'この文を直すか、plan.yaml の official を false にしてください。',
  },
  'placeholder-left': {
    title: '見本の文が残っています',
    allowed: '計画の内容',
    mend: '＜…を書く＞ の全体や 000000 を、計画の内容に書きかえてください。要らない項目なら、その行を消します。',
  },
  'order-unsure': {
    title: '並び順が、名前の順になります',
    allowed: 'number（番号）か、原資料の行のある項目',
    mend: '計画の順に並べるには、同じ親の下の項目に number: 1、number: 2 … を書いてください。このままでよければ、何もしなくてかまいません。',
  },
  'address-example': {
    title: '公開する場所が、見本の住所です',
    allowed: 'サイトを公開する場所（https://www.city.○○.lg.jp など）',
    mend: '公開する前に、plan.yaml の site.address に公開する場所を書いてください。出典の文、データの一覧、サイトマップに載ります。公開しないあいだは、何もしなくてかまいません。',
  },
  'content-form-old': {
    title: '内容の形式が前のものです',
    allowed: '{allowed}',
    mend: 'npm run migrate を実行すると、今の形式に書きかえます。コメントは残り、公開するデータの今ある列は変わりません。',
  },
  'unit-differs': {
    title: '一つのKPIのなかで単位が違います',
    allowed: '{allowed}',
    mend: '単位をそろえるか、KPIを分けてください。原文表記の単位だけが違うのなら、換算は converted に factor（掛ける数）と note を、読みかえは readAs に note を書きます。',
  },
  'unit-missing': {
    title: '原文表記に単位があるのに、KPIに単位がありません',
    allowed: 'unit: {allowed}。単位のない数なら、単位のない原文表記',
    mend: 'KPIの unit に単位を書いてください。',
  },
  'fiscal-year-form': {
    title: '年度として読めません',
    allowed: 'H30、平成30年度、R6、令和元年度、2024 など',
    mend: '年号と年を確かめて書きなおしてください。値の時が計画で「令和6年」のような暦年なら、fiscalYear ではなく year に書きます。',
  },
  'fiscal-year-outside': {
    title: '計画の期間の外の年度です',
    allowed: '{allowed}',
    mend: '年度（実績値ではファイルの名前）を直すか、plan.yaml の fiscalYears を直してください。',
  },
  'value-choice': {
    title: 'value・text・status・than のうち一つだけを書きます',
    allowed: '数なら value、文字の値なら text、値がないなら status、「現状以上」などなら than: baseline',
    mend: 'どれか一つだけを書いてください。',
  },
  'value-duplicate': {
    title: '同じ時の同じ区分の値が2つあります',
    allowed: '1つの時に、区分ごとに1つの値',
    mend: 'どちらか一方を消すか、年度などの時を直してください。',
  },
  'target-year-order': {
    title: '目標値の時が現状値の時より後ではありません',
    allowed: '{allowed}',
    mend: '現状値と目標値の時を確かめて直してください。',
  },
  'direction-differs': {
    title: '方向と値が合いません',
    allowed: '{allowed}',
    mend: 'direction か値を直してください。値がこのとおりで、方向もそう読むのなら、directionDiffers に note（理由）を書きます。',
  },
  'progress-fact': {
    title: '判定に使う項目が、ほかの項目と合いません',
    allowed: '{allowed}',
    mend: '計画を見て、この項目か、合わない相手を直してください。分からないときは、この項目を消します。',
  },
  'qualifier-without-number': {
    title: '数でない値に限定が付いています',
    allowed: 'value（数）か than がある値だけに qualifier',
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
    allowed: '{allowed}。または、いつまでの文かを書いた until',
    mend: 'changes に {what} を書いてください。この計画の改定より前の文なら、until（いつまで）を書きます。',
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
  'municipality-kind': {
    title: '団体の種類が、名前と合いません',
    allowed: '{allowed}',
    mend: 'plan.yaml の municipality の name（{name}）か kind を直してください。ページの文は、kind の言葉で団体を呼びます。',
  },
  'plan-years': {
    title: '年度の前後が合いません',
    allowed: 'first ≦ baselineYear ≦ targetYear ≦ last',
    mend: 'plan.yaml の年度を、この順になるように直してください。',
  },
} as const satisfies Record<string, ProblemText>;
