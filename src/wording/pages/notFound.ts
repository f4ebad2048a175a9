/** Texts of the page for addresses that do not exist. */
export const notFoundText = {
  title: 'ページが見つかりません',
  description: 'お探しのページが見つからないときに出るページです。',
  lead: '住所（URL）が間違っているか、ページがまだ作られていません。このサイトは、一度公開したページの住所を変えません。',
  hint: 'リンクから来たときは、リンクの書き間違いかもしれません。次のページからおさがしください。',
  links: { home: '計画の全体', search: '検索', initiatives: '取組の一覧', kpis: 'KPIの一覧', data: 'データ' },
} as const;
