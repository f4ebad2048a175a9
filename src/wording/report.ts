/** What commands say to the person who runs them. */
export const reportText = {
  sound: (counts: { goals: number; policies: number; measures: number; initiatives: number; kpis: number; values: number; departments: number; changes: number; notes: number }) =>
    `問題はありません。基本目標${counts.goals}、施策${counts.policies}、具体的な施策${counts.measures}、主な取組${counts.initiatives}、KPI${counts.kpis}、値${counts.values}、担当課${counts.departments}、改定${counts.changes}、疑義${counts.notes}。`,
  built: (folder: string, files: number, pages: number, found: number, seconds: string) =>
    `${folder} に${files}ファイル（${pages}ページ、検索の対象${found}ページ）を書きました。${seconds}秒。`,
  pagesFailed: 'ページを作れませんでした。公開用のフォルダーは変えていません。',
  faults: (count: number) => `${count}件の問題があり、公開用のフォルダーは変えていません。`,
  editionWritten: (folder: string, files: number) => `${folder} に${files}ファイルを残しました。このフォルダーは、これから変えずに版管理に入れてください。`,
  editionExists: (folder: string) => `${folder} はもうあります。公開した版は書きかえません。内容を変えたのなら、plan.yaml の edition.date を新しい日付にしてから、もう一度実行してください。`,
  editionDate: (found: string) => `「${found}」は日付として読めません。2026-11-22 の形で書いてください。`,
} as const;
