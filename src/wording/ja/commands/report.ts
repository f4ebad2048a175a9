import { shownText } from '../../../schema/characters.ts';

/** What commands say to the person who runs them. */
export const reportText = {
  sound: (counts: {
    items: readonly { readonly name: string; readonly count: number }[];
    kpis: number;
    values: number;
    departments: number;
    changes: number;
    notes: number;
  }) => {
    const { items, kpis, values, departments, changes, notes } = counts;
    const others = [
      { name: 'KPI', count: kpis },
      { name: '値', count: values },
      ...[
        { name: '担当課', count: departments },
        { name: '改定', count: changes },
        { name: '疑義', count: notes },
      ].filter(({ count }) => count > 0),
    ];
    return `問題はありません。${[...items, ...others].map(({ name, count }) => `${name}${count}`).join('、')}。`;
  },
  questions: (told: string) => `確かめてください（このままでも公開できます）。\n\n${told}`,
  migrated: (files: number) => `内容を今の形式（form: 2）に書きかえました（${files}ファイル）。版管理に入れてください。`,
  migratedBefore: '内容はもう今の形式（form: 2）です。何も書きかえていません。',
  initialized: (folder: string, files: number) =>
    `${folder} に、新しい計画の見本を${files}ファイル書きました。＜…を書く＞ を書きかえて、npm run check -- --content ${folder} で確かめてください。`,
  sampleWritten: (file: string) => `${file} に見本を書きました。# で始まる行から、要るものだけ、先頭の # と空白1つを消して使ってください。`,
  built: (folder: string, files: number, pages: number, found: number, seconds: string) =>
    `${folder} に${files}ファイル（${pages}ページ、検索の対象${found}ページ）を書きました。${seconds}秒。`,
  faults: (count: number) => `${count}件の問題があり、公開用のフォルダーは変えていません。`,
  buildRunning: (pid: number, host: string, since: string, file: string) =>
    `別のビルドが動いています（プロセス${pid}、${host}、${since}から）。公開用のフォルダーは変えていません。終わるのを待って、もう一度実行してください。そのプロセスがもうないのにこの表示が出るときは、${file} を消してください。`,
  buildElsewhere: (pid: number, host: string, age: string, since: string, file: string) =>
    `別のパソコン（${host}、プロセス${pid}）のビルドのロックがあります。${age}取られたものです（${since}から）。公開用のフォルダーは変えていません。そのパソコンでビルドが動いているなら、終わるのを待ってください。動いていないと確かめたら、${file} を消し、もう一度実行すると引きつげます。`,
  lockAge: (minutes: number) =>
    minutes < 1
      ? 'たった今'
      : minutes < 60
        ? `${minutes}分前に`
        : minutes < 48 * 60
          ? `${Math.floor(minutes / 60)}時間${minutes % 60}分前に`
          : `${Math.floor(minutes / 60 / 24)}日前に`,
  lockAgeUnknown: 'いつか分からないときに',
  commit: (found: string) =>
    `環境変数 HIRAKU_COMMIT の「${found}」は、コミットの番号として読めません。7〜64けたの、0〜9とa〜fだけの番号を入れるか、HIRAKU_COMMIT を消してください。公開用のフォルダーは変えていません。`,
  restored: (folder: string) => `前のビルドが入れかえの途中で止まっていたので、${folder} に前の公開内容を戻しました。`,
  kept: (folder: string) =>
    `入れかえのあいだに加わったか変わったファイルは消さずに、${folder} に残しました。要るものを取り出したら、そのフォルダーは消してかまいません。`,
  verified: (counts: {
    files: number;
    pages: number;
    links: number;
    tables: number;
    last: { name: string; count: number };
    kpis: number;
    found: number;
  }) =>
    `問題は0件です。${counts.files}ファイル、${counts.pages}ページ、リンク${counts.links}本、CSVとJSONの表${counts.tables}組、${counts.last.name}${counts.last.count}、KPI${counts.kpis}、検索の対象${counts.found}ページを調べました。`,
  verifiedSums: (sums: string) =>
    `SHA256SUMS のSHA-256は ${sums} です。公開者が別に示した値か、自分でつくったサイトの値と見くらべてください。`,
  verifiedFaults: (count: number) => `${count}件の問題があります。`,
  heavy: (file: string, what: string, bytes: number, budget: number) =>
    `参考：${file} の${what}は${bytes}バイトで、開発者の目安（${budget}バイト）より重くなりました。このまま公開できます。内容を直す必要はありません。`,
  heavyOthers: (count: number) => `参考：目安より重いものが、ほかに${count}件あります。`,
  noSite: (folder: string) => `${folder} というフォルダーがありません。`,
  billWritten: (file: string) => `使っている部品の一覧（SBOM）を ${file} に書きました。ロックファイルといっしょに版管理に入れてください。`,
  lockIncomplete: (names: readonly string[]) =>
    [
      `package-lock.json に、ほかの環境で要る部品が${names.length}個ありません（${names.slice(0, 3).join('、')}${names.length > 3 ? ' など' : ''}）。`,
      'このままでは npm ci が止まり、部品の一覧（SBOM）もパソコンごとに違うものになります。一覧は書きかえていません。',
      'package.json と package-lock.json だけを別のフォルダーへ写し、そこで npm install --package-lock-only を実行して、できた package-lock.json をここへ戻してください。',
    ].join('\n'),
  ledgerWritten: (added: number) =>
    `公開したアドレス、ID、値の台帳（published.yaml、published-values.csv）に${added}件を加えました。版管理に入れてください。`,
  ledgerBehind: (count: number) =>
    `台帳（published.yaml、published-values.csv）にまだない住所・場所・ID・値が${count}件あります。公開したら、npm run ledger で書きたしてください。書きたすまでは、消えたり変わったりしても気づけません。`,
  contentBusy: (pid: number, host: string, since: string) =>
    `別の npm run edition か npm run ledger が動いています（プロセス${pid}、${host}、${since}から）。何も書いていません。終わるのを待って、もう一度実行してください。`,
  editionWritten: (folder: string, files: number) =>
    `${folder} に${files}ファイルを残しました。このフォルダーは、これから変えずに版管理に入れてください。`,
  editionExists: (folder: string) =>
    `${folder} はもうあります。公開した版は書きかえません。内容を変えたのなら、plan.yaml の edition.date を新しい日付にしてから、もう一度実行してください。`,
  passedOver: (names: readonly string[], more: number) =>
    `エディターやパソコンが残したファイルを読み飛ばしました：${names.join('、')}${more > 0 ? `、ほか${more}個` : ''}。公開するデータには入りません。`,
  editionDate: (found: string) => `「${found}」は日付として読めません。2026-11-22 の形で書いてください。`,
} as const;

/** How many left-overs are named before the rest are counted. */
const namedLeftovers = 10;

/** The line that names what was passed over in a content folder, with its end; nothing where nothing was. */
export function passedOverLine({ passedOver }: { readonly passedOver: readonly string[] }): string {
  if (passedOver.length === 0) return '';
  return `${reportText.passedOver(passedOver.slice(0, namedLeftovers).map(shownText), Math.max(0, passedOver.length - namedLeftovers))}\n`;
}

/** What stands at the head of the ledger of published addresses and ids, one line each. */
export const ledgerText = {
  head: [
    '公開したことのあるアドレスとIDの台帳です。npm run ledger が書きます。行を消さないでください。',
    'IDをなくすときは、tombstones.yaml に理由、日付、後をつぐものを書きます。',
  ],
} as const;

/** What commands that write into the content say there. */
export const writingText = {
  /** Stands in the folder of a command that is writing, for whoever finds it after a power failure. */
  unfinished:
    'このフォルダーは、npm run edition か npm run ledger の書きかけです。次に実行したときに消えます。手で消してもかまいません。\n',
  link: 'シンボリックリンク',
} as const;
