/** What stands at the head of the ledger of published addresses and ids, one line each. */
export const ledgerText = {
  head: ['公開したことのあるアドレスとIDの台帳です。npm run ledger が書きます。行を消さないでください。', 'IDをなくすときは、tombstones.yaml に理由、日付、後をつぐものを書きます。'],
} as const;
