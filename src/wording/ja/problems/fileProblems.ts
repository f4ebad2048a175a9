import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with files and folders of content, and with the characters in them. */
export const fileProblems = {
  'file-missing': { title: 'ファイルがありません', allowed: '{allowed}', mend: '{hint}この名前のファイルを置いてください。' },
  'file-unreadable': { title: '読めません', allowed: '読めるファイルとフォルダー', mend: '{hint}' },
  'file-unexpected': { title: '置けないファイルです', allowed: '{allowed}', mend: '{hint}別の場所へ移すか、名前を直してください。' },
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
} as const satisfies Record<string, ProblemText>;
