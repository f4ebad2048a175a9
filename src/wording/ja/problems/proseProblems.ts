import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with prose. */
export const proseProblems = {
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
} as const satisfies Record<string, ProblemText>;
