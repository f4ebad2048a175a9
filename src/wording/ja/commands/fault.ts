/** Texts of the page that development shows where content or program has a fault. */
export const faultText = {
  contentTitle: (count: number) => `内容に${count}件の問題があります`,
  contentLead: 'ファイルを直して保存すると、この画面は自動で元のページに戻ります。公開中のサイトは変わりません。',
  programTitle: 'プログラムの誤りで、ページを作れません',
  programLead:
    '内容ではなく、プログラムの側の誤りです。直して保存すると、この画面は自動で元のページに戻ります。公開中のサイトは変わりません。',
  mended: '問題がなくなりました。',
} as const;

/** What can be wrong with a built site, for the person who builds it. */
export const siteFaultText = {
  missing: 'ファイルがありません',
  altered: 'SHA256SUMSの値と違います。作ったあとで変わっています',
  extra: 'SHA256SUMSにないファイルです',
  emptyFolder: 'SHA256SUMSにない空のフォルダーです',
  checksumLine: (line: number) => `${line}行目が、SHA-256（64文字）、空白2つ、ファイルの名前の形でないか、同じファイルが2回あります`,
  checksumsCut: '最後の行が途中で切れています',
  differs: '計画の内容と違います',
  frozen: '公開した版のファイルと違います',
  duplicateId: (id: string) => `同じid「${id}」が2つあります`,
  badName: '名前に使えるのは、半角の英小文字、数字、ハイフン、下線、点だけで、英小文字か数字で始めます',
  longPath: (found: number, longest: number) => `フォルダーからの長さが${found}文字あります。${longest}文字までにしてください`,
  unknownType: 'この拡張子の種類（メディアタイプ）が決まっていません',
  absoluteLink: (link: string) => `リンク「${link}」は相対ではありません`,
  folderLink: (link: string, file: string) => `リンク「${link}」はフォルダーまでしかありません。「${file}」と書いてください`,
  brokenLink: (link: string) => `リンク「${link}」の先がありません`,
  brokenFragment: (link: string, fragment: string) => `リンク「${link}」の先に「#${fragment}」がありません`,
  policy: '内容の方針（Content-Security-Policy）が、すべてのページに決めたものと違います',
  policyPlace: '内容の方針（Content-Security-Policy）が、文字コードの宣言のすぐ後にありません',
  inline: (found: string) => `ページのなかに「${found}」が書かれています`,
  name: 'どのサーバーやパソコンにも置ける名前ではありません',
  twin: (other: string) => `大文字と小文字の違いしかない「${other}」があります`,
  notPlainFile: 'ふつうのファイルでもフォルダーでもありません',
  mode: (found: string, wanted: string) => `アクセス権が${found}です。${wanted}でなければなりません`,
  sitemapTwice: (address: string) => `「${address}」が2回あります`,
  sitemapExtra: (address: string) => `「${address}」は、検索エンジンに見せるページではありません`,
  sitemapMissing: 'sitemap.xmlにないページです',
  canonical: 'ページが名乗るアドレス（canonical）が、置き場所と違います',
  unreadable: '読み取れません',
  header: '見出しが、項目の表（dictionary）と違います',
  rows: (found: number, wanted: number, other: string) => `行が${found}行で、${other} の${wanted}行と違います`,
  cell: (line: number, header: string, other: string) => `${line}行目の「${header}」が、${other} と違います`,
  rowWithoutPage: (table: string) => `表「${table}」に行があるのに、ページがありません`,
  pageWithoutRow: (table: string) => `ページがあるのに、表「${table}」に行がありません`,
  kpiWithoutPlace: (id: string) => `KPI「${id}」の場所がありません`,
  itemWithoutPlace: (id: string) => `項目「${id}」の場所がありません`,
  publishedPlace: (fragment: string) => `公開したことのある場所「#${fragment}」がありません`,
  explorerRows: (found: number, wanted: number) => `表の行（${found}行）が、表「kpis」の行（${wanted}行）と同じではありません`,
  foundNoPage: (address: string) => `検索が、検索の対象でない「${address}」を見つけます`,
  notFound: '検索の対象なのに、検索の一覧にありません',
} as const;

/** What is said of content that would make no sound site. */
export const siteProblemText = {
  ownLink: (siteUrl: string) => `${siteUrl} の下にあるこのサイトのページか、別の場所の住所`,
  pagesOfPlaces: '基本目標、取組、疑義のページのなかの場所',
  longestName: (length: number) => `${length}文字までの名前`,
  otherName: 'サイトのほかのファイルの名前とは違う名前',
  cell: (table: string, column: string, length: number) => `表「${table}」の「${column}」が${length}文字`,
  legend: (length: number) => `シート「凡例」の文が${length}文字`,
  longestCell: (length: number) => `1つのセルに${length}文字まで（Excelの1つのセルに入る長さ）`,
} as const;
