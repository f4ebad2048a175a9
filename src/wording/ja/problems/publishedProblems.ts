import type { ProblemText } from '../../../schema/problemText.ts';

/** What is wrong with sources, editions and what was published. */
export const publishedProblems = {
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
