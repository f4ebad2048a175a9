/** What a problem of one code allows and how it is mended; `{…}` is filled in from the case at hand. */
export interface ProblemText {
  readonly title: string;
  readonly allowed: string;
  readonly mend: string;
}

/** Every problem code with its text for the person who edits the content. */
export const problemTexts = {
  'file-missing': { title: 'ファイルがありません', allowed: '{allowed}', mend: '{hint}この名前のファイルを置いてください。' },
  'file-unreadable': { title: '読めません', allowed: '読めるファイルとフォルダー', mend: '{hint}' },
  'file-unexpected': { title: '置けないファイルです', allowed: '{allowed}', mend: '別の場所へ移すか、名前を直してください。' },
  'file-link': {
    title: 'リンクは置けません',
    allowed: 'リンクでない、ふつうのファイルとフォルダー',
    mend: 'このリンク（シンボリックリンクやジャンクション）を消し、ファイルかフォルダーそのものを写して置いてください。内容のフォルダー全体を、外からリンクで指すことはできます。',
  },
  'file-kind': {
    title: 'ふつうのファイルではありません',
    allowed: 'ふつうのファイル',
    mend: 'これを別の場所へ移し、同じ名前のふつうのファイルを置いてください。',
  },
  'file-markup': {
    title: 'HTMLやXMLのファイルが、文のファイルとして置かれています',
    allowed: '文だけのファイル',
    mend: '計画の文だけを書いたファイルに置きかえてください。先頭に <html> や <?xml などがあると、ブラウザがページとして開くことがあります。',
  },
  'file-empty': {
    title: 'ファイルが空です',
    allowed: '内容のあるファイル',
    mend: '内容を書いてください。一覧に何もないなら [] とだけ書き、いらない取組ならファイルを消します。',
  },
  'file-too-large': {
    title: 'ファイルが大きすぎます',
    allowed: '{allowed}',
    mend: 'ファイルを分けるか、誤って置いたファイルなら消してください。',
  },
  'file-too-many': {
    title: 'フォルダーのファイルが多すぎます',
    allowed: '{allowed}個まで',
    mend: '誤って置いたファイルなら、別の場所へ移してください。',
  },
  'problems-more': {
    title: 'このファイルには、ほかにも問題があります',
    allowed: '問題のないファイル',
    mend: '上の問題を直してから、もう一度調べてください。ここから後の問題は示していません。',
  },
  'problems-many': {
    title: '問題が多すぎるので、ここまでにします',
    allowed: '問題のない内容',
    mend: '上の問題を直してから、もう一度調べてください。ここから後の問題は、ほかのファイルのものも、示していません。',
  },
  'content-too-large': {
    title: '内容のフォルダー全体が大きすぎます',
    allowed: '{allowed}',
    mend: '{hint}誤って置いたものなら、内容のフォルダーの外へ移してください。大きさの上限は、READMEの「大きさの上限」にあります。',
  },
  'content-changed': {
    title: '読んでいるあいだに、内容が変わりました',
    allowed: 'つくり始めてから終わるまで変わらない内容',
    mend: '編集や同期が終わってから、もう一度実行してください。できあがるはずだったものは、何も置いていません。',
  },
  'write-link': {
    title: 'リンクを通して書くことはできません',
    allowed: '内容のフォルダーのなかにある、ふつうのファイルとフォルダー',
    mend: 'リンクを消し、ふつうのファイルかフォルダーを置いてください。何も書いていません。',
  },
  'write-foreign': {
    title: '書きこむ場所に、別のものがあります',
    allowed: '何もないか、このプログラムの書きかけ',
    mend: 'このプログラムがつくったものと分からないので、手をつけていません。別の場所へ移してから、もう一度実行してください。',
  },
  'line-long': {
    title: '1行が長すぎます',
    allowed: '1行は{allowed}文字まで',
    mend: '行を分けるか、誤って貼り付けたものなら消してください。',
  },
  'file-encoding': {
    title: '文字コードがUTF-8ではありません',
    allowed: 'UTF-8',
    mend: 'エディターの「名前を付けて保存」で文字コードにUTF-8を選んでください。表計算ソフトでは「CSV UTF-8」で保存します。',
  },
  'file-control': {
    title: '目に見えない文字があります',
    allowed: '目に見える文字と、空白、改行',
    mend: '〔U+200B〕のように示した位置の、見えない文字を消してください。ほかの文書やWebページから貼り付けると入ることがあります。見つからないときは、前後の文字ごと消して入力しなおします。',
  },
  'file-replacement': {
    title: '文字化けの跡があります',
    allowed: '正しく読める文字',
    mend: '元の文書を見て、正しい文字に書きなおしてください。',
  },
  'front-matter-missing': {
    title: '先頭の --- がありません',
    allowed: '1行目に --- 、項目、次の --- 、本文の順',
    mend: '1行目に --- だけの行を書き、項目のあとにもう一度 --- だけの行を書いてください。--- の後ろには空白も置きません。',
  },
  'front-matter-unclosed': {
    title: '項目の終わりの --- がありません',
    allowed: '項目の最後に --- だけの行',
    mend: '項目の最後の行の次に --- だけの行を書いてください。--- の後ろには空白も置きません。',
  },

  'yaml-syntax': { title: '項目の書き方を読み取れません', allowed: '{allowed}', mend: '{mend}。' },
  'yaml-duplicate-key': { title: '同じ項目が2回あります', allowed: '一つの項目は1回だけ', mend: 'どちらか一方を消してください。' },
  'yaml-tab': {
    title: '字下げにタブか全角の空白があります',
    allowed: '字下げは半角の空白',
    mend: '行の先頭の空白を消し、半角の空白で字下げしなおしてください。⇥ はタブ、□ は全角の空白です。',
  },
  'yaml-full-width-colon': {
    title: '全角のコロン（：）が区切りに使われています',
    allowed: '半角のコロンと空白「: 」',
    mend: '「：」を「: 」に直してください。',
  },
  'yaml-comment-after-text': {
    title: '「#」から後ろが消えてしまいます',
    allowed: '#を含む値は "…" で囲む。注釈は行の先頭から書く',
    mend: '値の一部なら "…" で囲み、注釈なら別の行に移してください。',
  },
  'yaml-number-form': {
    title: '書いた形のまま残らない数です',
    allowed: '15、-5、0.5 の形の15桁までの数。コードや番号は "…" で囲む',
    mend: '番号なら "…" で囲み、数なら余分な0や記号を取ってください。',
  },
  'yaml-anchor': { title: '& で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の & を含めて "…" で囲んでください。' },
  'yaml-alias': { title: '* で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の * を含めて "…" で囲んでください。' },
  'yaml-tag': { title: '! で始まる値は書けません', allowed: '"…" で囲んだ文字', mend: '値の先頭の ! を含めて "…" で囲んでください。' },
  'yaml-escape': {
    title: '"…" のなかの \\ が別の文字に変わるか、消えてしまいます',
    allowed: '\\\\（文字の \\ 1つ）か \\"（文字の " 1つ）',
    mend: "文字としての \\ は2つ続けて書くか、値を '…' で囲んでください。改行は書けません。\\ は ¥ と表示されることがあります。",
  },
  'yaml-multi-line': {
    title: '値が複数の行に分かれています',
    allowed: '一つの値は1行',
    mend: '行をつないで1行にしてください。| や > は使えません。',
  },
  'yaml-root': {
    title: 'ファイル全体の形が違います',
    allowed: '{allowed}',
    mend: '同じ種類のほかのファイルと見くらべて直してください。一覧に何もないなら [] とだけ書きます。',
  },
  'yaml-long': {
    title: '項目が多すぎます',
    allowed: '{allowed}',
    mend: '誤って貼り付けたものなら消し、そうでなければファイルを分けてください。',
  },
  'yaml-unreadable': {
    title: '入れ子が深すぎて読めません',
    allowed: '入れ子は{allowed}段まで',
    mend: '字下げや括弧の重なりを見なおしてください。',
  },

  'prose-syntax': {
    title: '本文の書き方を読み取れません',
    allowed: '文字としての { と < は、前に \\ を付けて \\{ と \\<',
    mend: 'この位置の記号の前に \\ を付けるか、全角の記号（｛ ＜）にしてください。\\ は ¥ と表示されることがあります。',
  },
  'prose-code': {
    title: '本文にプログラムの命令があります',
    allowed: '文、見出し、箇条書き、表、引用、リンク、脚注',
    mend: 'import や export で始まる行と、{…} を消してください。文字としての { は \\{ と書きます。\\ は ¥ と表示されることがあります。',
  },
  'prose-html': {
    title: '本文にHTMLのタグか注釈があります',
    allowed: '文、見出し、箇条書き、表、引用、リンク、脚注',
    mend: 'タグを消してください。見出しは「## 」、強調は **…**、リンクは [文](住所) と書けます。文字としての < は \\< と書きます。\\ は ¥ と表示されることがあります。',
  },
  'prose-link': {
    title: 'リンク先に書けない住所です',
    allowed:
      'https:// か http:// で始まる住所、mailto:（メールアドレス1つだけ）、tel:（数字と + - ( ) だけ）、このサイトのなかの住所（../goals/ や #L20 の形）',
    mend: 'リンク先を直すか、リンクをやめて文だけにしてください。このサイトのなかの住所は / で始めず、../ で始めます。空白や \\ は書けません。',
  },
  'prose-link-lost': {
    title: 'リンクの先が、このサイトにありません',
    allowed: '{allowed}',
    mend: 'つづりと ../ の数を確かめて、リンク先を直すか、リンクをやめて文だけにしてください。',
  },
  'prose-place-lost': {
    title: 'リンクの先のページに、その場所がありません',
    allowed: '{allowed}',
    mend: '# の後ろのつづりを直すか、# から後ろを消してください。見出しの場所の名前は、見出しの文から記号を除き、空白を - に、英大文字を小文字にしたものです（英数字だけの見出しは、前に text- が付きます）。',
  },
  'own-link-lost': {
    title: 'このサイトのなかの住所ですが、その先がありません',
    allowed: '{allowed}',
    mend: '住所を直してください。site.address と site.base の下には、このサイトのページしか置けません。同じサーバーのほかのページを指すなら、site.base を別のフォルダーにします。',
  },
  'prose-empty': {
    title: '見出しかリンクに、目に見える文がありません',
    allowed: '目に見える文字が1つ以上ある見出しとリンク',
    mend: '文を書くか、見出しの # やリンクの [](…) ごと消してください。',
  },
  'prose-part': {
    title: '本文に書けないものです',
    allowed: '文、見出し、箇条書き、表、引用、リンク、脚注',
    mend: '消すか、文や表で書きなおしてください。画像のファイルを置く場所はありません。項目は、先頭の --- の間にだけ書きます。',
  },
  'prose-deep': {
    title: '本文の引用か箇条書きの入れ子が深すぎます',
    allowed: '入れ子は{allowed}段まで',
    mend: '行の先頭の > や - の重なりを見なおしてください。',
  },
  'prose-long': { title: '本文が長すぎます', allowed: '{allowed}', mend: '本文を分けるか、誤って貼り付けたものなら消してください。' },

  'key-missing': { title: '項目が足りません', allowed: '項目「{key}」', mend: '「{key}: 」の行を加えてください。' },
  'key-unknown': { title: '知らない項目です', allowed: '{allowed}', mend: '項目名のつづりを直すか、この行を消してください。' },
  'type-wrong': { title: '値の種類が違います', allowed: '{allowed}', mend: '書けるものに合わせて書きなおしてください。' },
  'code-unknown': { title: '決められた言葉ではありません', allowed: '{allowed}', mend: 'どれか一つを書いてください。' },
  'number-range': { title: '数が範囲の外です', allowed: '{allowed}', mend: '範囲のなかの数に直してください。' },
  'list-length': { title: '一覧の数が合いません', allowed: '{allowed}', mend: '一覧の項目を足すか、減らしてください。' },
  'form-wrong': { title: '書き方が違います', allowed: '{allowed}', mend: 'この形に直してください。' },
  'text-empty': {
    title: '文が空です',
    allowed: '目に見える文字が1つ以上ある文',
    mend: '文を書くか、なくてよい項目なら行ごと消してください。',
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

  'goal-file-name': {
    title: '基本目標のファイルの名前が番号と合いません',
    allowed: '{allowed}',
    mend: 'ファイルの名前か、項目 number を直してください。基本目標のファイルの名前は、goal- に番号を付けたものです。',
  },

  'id-duplicate': {
    title: '同じIDが2回あります',
    allowed: '一つのIDは1回だけ{hint}',
    mend: '後から加えたほうを変えてください。もう一つは {other} にあります。',
  },
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

  'csv-form': {
    title: 'CSVの形が正しくありません',
    allowed: '{allowed}',
    mend: 'セルの数と引用符を確かめてください。表計算ソフトでは「CSV UTF-8」で保存します。',
  },
  'csv-header': { title: 'CSVの見出しが違います', allowed: '{allowed}', mend: '1行目をこの見出しに直してください。' },
  'result-repeated': {
    title: '同じKPIの同じ年度の実績値が2つあります',
    allowed: '一つの年度に、KPIごとに一つの実績値',
    mend: 'どちらか一方を消してください。もう一つは {other} にあります。',
  },
  'result-choice': {
    title: '実績値は value・text・status のうち一つです',
    allowed: '数なら value、文字なら text、ないなら status',
    mend: 'どれか一つだけを書き、ほかのセルは空にしてください。',
  },

  'source-type': {
    title: '原資料に使えない種類のファイルです',
    allowed: '{allowed}',
    mend: '計画の文書をUTF-8のテキスト（.txt）に書き起こして、その名前を書いてください。HTML、SVG、PDF、表計算ソフトのファイルは、そのままでは公開できません。',
  },
  'source-reserved': {
    title: 'サイトが自分で書くファイルの名前です',
    allowed: '{allowed}',
    mend: '原資料のファイルの名前を変えて、ここにもその名前を書いてください。',
  },

  'edition-name': {
    title: '版に置けない名前のファイルです',
    allowed:
      '<6桁のコード>_<名前> に .csv、.csv-metadata.json、.json のどれかを付けたもの、datapackage.json、<名前>.schema.json、原資料の <名前>.txt（半角の英小文字と数字）',
    mend: '版に入るのは、npm run edition が書いたファイルだけです。このファイルを版のフォルダーから移し、SHA256SUMS を版管理などから元に戻してください。',
  },
  'edition-form': {
    title: '版のファイルの中身が、名前の種類と合いません',
    allowed: '{allowed}',
    mend: '版に入るのは、npm run edition が書いたファイルだけです。版管理などから元に戻してください。',
  },
  'edition-line-ends': {
    title: '公開した版のファイルの改行が変わっています',
    allowed: '改行が{allowed}のファイル',
    mend: '変わったのは改行だけです。版管理の道具が変えたのなら、editions フォルダーに「* -text」とだけ書いた .gitattributes というファイルを置き（npm run edition も置きます）、版のファイルを取り出しなおしてください。それでも同じなら、エディターで改行を{allowed}にして保存しなおします。',
  },
  'edition-changed': {
    title: '公開した版のファイルが変わっています',
    allowed: '{allowed}',
    mend: '版は公開したときのまま残します。版管理などから元に戻してください。新しい内容は、新しい版として残します。',
  },
  'ledger-missing': {
    title: '公開した住所とIDの台帳がありません',
    allowed: '{allowed}',
    mend: '消してしまったのなら、版管理などから元に戻してください。まだ何も公開していない計画なら、npm run ledger を実行すると作られます。',
  },
  'published-missing': {
    title: '公開したことのあるIDが、内容にありません',
    allowed: '内容にあるか、tombstones.yaml に書いてあるID',
    mend: '消した{what}を元に戻してください。IDを変えたか、ほかのものとまとめたのなら、tombstones.yaml に type: {type}、id: {id} と、title、reason、date、successor（後をつぐもののID。なければ null）を書きます。計画の改定で終わった取組は、消さずに changes に削除（removed）を書きます。',
  },
  'tombstone-standing': {
    title: '内容にまだあるものが、なくなったものとして書かれています',
    allowed: '内容にないID',
    mend: 'この項目を消すか、内容からその{what}を消してください。',
  },
  'tombstone-unpublished': {
    title: '公開したことのないIDです',
    allowed: '{allowed}',
    mend: 'published.yaml（npm run ledger が書きます）のとおりにIDを直してください。公開していないものなら、この項目を消します。',
  },

  'edition-table': {
    title: '版の表を読み取れません',
    allowed: '公開したときのままの表（JSON）',
    mend: 'この版の SHA256SUMS といっしょに、版管理などから元に戻してください。表でないファイルなら、版から除きます。',
  },
  'published-address': {
    title: '公開したことのある住所が、サイトからなくなります',
    allowed: '今あるページの住所か、tombstones.yaml に書いたものの住所',
    mend: '住所のつづりを確かめてください（台帳は npm run ledger が書きます）。消したページなら元に戻すか、tombstones.yaml に書きます。',
  },
  'published-place': {
    title: '公開したことのある場所のページが、サイトにありません',
    allowed: '{allowed}',
    mend: '住所のつづりを確かめてください（台帳は npm run ledger が書きます）。',
  },
  'edition-checksums': {
    title: '版のファイルの一覧を読み取れません',
    allowed: 'SHA-256（64文字）、空白2つ、ファイルの名前。一つのファイルは1行だけ',
    mend: 'SHA256SUMS は、公開したときのまま残します。版管理などから元に戻してください。',
  },
} as const satisfies Record<string, ProblemText>;

/** A stable name for one kind of problem. */
export type ProblemCode = keyof typeof problemTexts;
