/** The page at the address of something that is gone. */
export const tombstoneText = {
  title: (name: string) => `${name}（このページは終わりました）`,
  description: (kind: string, name: string) => `${kind}「${name}」のページは終わりました。その理由と日付、後をつぐページを示します。`,
  lead: (kind: string, name: string, date: string) => `ここには${kind}「${name}」のページがありました。${date}に終わりました。`,
  reason: '理由',
  date: '日付',
  id: 'ID',
  successor: '後をつぐページ',
  noSuccessor: 'ありません',
  places: 'なくなったもの、移ったもの',
  placeTitle: (kind: string, name: string) => `${kind}「${name}」`,
  placeMoved: 'ここから、別のページに移りました。',
  placeNow: '今の場所',
  placeGone: (id: string, date: string, reason: string) => `ここにありました。${date}になくなりました。理由: ${reason}（ID: ${id}）`,
  placeNext: '後をつぐもの',
  tableTitle: 'なくなったもの',
  tableDescription: '公開したことがあり、IDの変更などでなくなったもの',
} as const;
