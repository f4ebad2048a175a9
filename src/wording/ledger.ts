/** What stands at the head of the ledger of published addresses and ids, one line each. */
export const ledgerText = {
  head: ['公開したことのあるアドレスとIDの台帳です。npm run ledger が書きます。行を消さないでください。', 'IDをなくすときは、tombstones.yaml に理由、日付、後をつぐものを書きます。'],
} as const;

/** What commands that write into the content say there. */
export const writingText = {
  /** Stands in the folder of a command that is writing, for whoever finds it after a power failure. */
  unfinished: 'このフォルダーは、npm run edition か npm run ledger の書きかけです。次に実行したときに消えます。手で消してもかまいません。\n',
  link: 'シンボリックリンク',
} as const;
