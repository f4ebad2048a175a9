/** The page at the address of something that is gone. */
export const tombstoneText = {
  kinds: { page: 'ページ', goal: '基本目標', policy: '施策', measure: '具体的な施策', initiative: '取組', kpi: 'KPI', department: '担当課' },
  title: (name: string) => `${name}（このページは終わりました）`,
  description: (kind: string, name: string) => `${kind}「${name}」のページは終わりました。その理由と日付、後をつぐページを示します。`,
  lead: (kind: string, name: string, date: string) => `ここには${kind}「${name}」のページがありました。${date}に終わりました。`,
  reason: '理由',
  date: '日付',
  id: 'ID',
  successor: '後をつぐページ',
  noSuccessor: 'ありません',
  tableTitle: 'なくなったもの',
  tableDescription: '公開したことがあり、IDの変更などでなくなったもの',
} as const;
