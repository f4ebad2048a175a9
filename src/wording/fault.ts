/** Texts of the page that development shows where content or program has a fault. */
export const faultText = {
  contentTitle: (count: number) => `内容に${count}件の問題があります`,
  contentLead: 'ファイルを直して保存すると、この画面は自動で元のページに戻ります。公開中のサイトは変わりません。',
  programTitle: 'プログラムの誤りで、ページを作れません',
  programLead: '内容ではなく、プログラムの側の誤りです。直して保存すると、この画面は自動で元のページに戻ります。公開中のサイトは変わりません。',
  mended: '問題がなくなりました。',
} as const;
