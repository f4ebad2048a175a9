/** What commands say to the person who runs them. */
export const reportText = {
  sound: (counts: { goals: number; policies: number; measures: number; initiatives: number; kpis: number; values: number; departments: number; changes: number; notes: number }) =>
    `問題はありません。基本目標${counts.goals}、施策${counts.policies}、具体的な施策${counts.measures}、主な取組${counts.initiatives}、KPI${counts.kpis}、値${counts.values}、担当課${counts.departments}、改定${counts.changes}、疑義${counts.notes}。`,
  built: (folder: string, files: number, pages: number, found: number, seconds: string) =>
    `${folder} に${files}ファイル（${pages}ページ、検索の対象${found}ページ）を書きました。${seconds}秒。`,
  pagesFailed: 'ページを作れませんでした。公開用のフォルダーは変えていません。',
  faults: (count: number) => `${count}件の問題があり、公開用のフォルダーは変えていません。`,
  buildRunning: (pid: number, host: string, since: string, file: string) =>
    `別のビルドが動いています（プロセス${pid}、${host}、${since}から）。公開用のフォルダーは変えていません。終わるのを待って、もう一度実行してください。そのプロセスがもうないのにこの表示が出るときは、${file} を消してください。`,
  commit: (found: string) =>
    `環境変数 HIRAKU_COMMIT の「${found}」は、コミットの番号として読めません。7〜64けたの、0〜9とa〜fだけの番号を入れるか、HIRAKU_COMMIT を消してください。公開用のフォルダーは変えていません。`,
  restored: (folder: string) => `前のビルドが入れかえの途中で止まっていたので、${folder} に前の公開内容を戻しました。`,
  verified: (counts: { files: number; pages: number; links: number; tables: number; initiatives: number; kpis: number; found: number }) =>
    `問題は0件です。${counts.files}ファイル、${counts.pages}ページ、リンク${counts.links}本、CSVとJSONの表${counts.tables}組、主な取組${counts.initiatives}、KPI${counts.kpis}、検索の対象${counts.found}ページを調べました。`,
  verifiedSums: (sums: string) => `SHA256SUMS のSHA-256は ${sums} です。公開者が別に示した値か、自分でつくったサイトの値と見くらべてください。`,
  verifiedFaults: (count: number) => `${count}件の問題があります。`,
  noSite: (folder: string) => `${folder} というフォルダーがありません。`,
  billWritten: (file: string) => `使っている部品の一覧（SBOM）を ${file} に書きました。ロックファイルといっしょに版管理に入れてください。`,
  ledgerWritten: (added: number) => `公開したアドレスとIDの台帳（published.yaml）に${added}件を加えました。版管理に入れてください。`,
  ledgerBehind: (count: number) => `台帳（published.yaml）にまだない住所・場所・IDが${count}件あります。公開したら、npm run ledger で書きたしてください。書きたすまでは、消えても気づけません。`,
  contentBusy: (pid: number, host: string, since: string) =>
    `別の npm run edition か npm run ledger が動いています（プロセス${pid}、${host}、${since}から）。何も書いていません。終わるのを待って、もう一度実行してください。`,
  editionWritten: (folder: string, files: number) => `${folder} に${files}ファイルを残しました。このフォルダーは、これから変えずに版管理に入れてください。`,
  editionExists: (folder: string) => `${folder} はもうあります。公開した版は書きかえません。内容を変えたのなら、plan.yaml の edition.date を新しい日付にしてから、もう一度実行してください。`,
  editionDate: (found: string) => `「${found}」は日付として読めません。2026-11-22 の形で書いてください。`,
} as const;
