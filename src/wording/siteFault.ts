/** What can be wrong with a built site, for the person who builds it. */
export const siteFaultText = {
  missing: 'ファイルがありません',
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
} as const;
