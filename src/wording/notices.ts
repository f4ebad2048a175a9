/** Texts of the list of what a site holds of others' programs, which is read by people of any country. */
export const noticesText = {
  head: [
    'THIRD-PARTY NOTICES',
    '',
    'このサイトがブラウザに渡すプログラムとスタイルには、次の人たちの作ったものが入っています。著作権の表示と利用条件を、もとのまま示します。データと計画の文の利用条件は、サイトの「利用条件」のページにあります。',
    '',
    'The scripts, the search index and the stylesheet of this site contain parts of the following packages.',
    'Each entry repeats the notices that the package itself brings. The terms of data and texts are told by the site.',
  ].join('\n'),
  missing: (name: string, version: string) =>
    `サイトに入る部品「${name} ${version}」に、ライセンスの文のファイル（LICENSEなど）がありません。ライセンスの文なしには配れないので、別の部品を使うか、その版を変えてください。`,
  link: 'このサイトで使っているほかの人のプログラムと、その利用条件',
  linkNote: '（英語のテキスト）',
} as const;
