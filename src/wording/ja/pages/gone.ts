import { planWords, type WordedPlan } from '../planWords.ts';

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
  /** What something is called that belonged to a level which the plan has no longer. */
  formerLevel: '項目',
  formerList: '一覧',
  movedTitle: (name: string) => `${name}（このページは移りました）`,
  movedDescription: (name: string) => `「${name}」のページは、別の場所に移りました。今の場所を示します。`,
  movedLead: 'ここにあったページは、別の場所に移りました。',
} as const;

/** Texts of the page for addresses that do not exist. */
export const notFoundText = {
  title: 'ページが見つかりません',
  description: 'お探しのページが見つからないときに出るページです。',
  lead: '住所（URL）が間違っているか、ページがまだ作られていません。このサイトは、一度公開したページの住所を変えません。',
  hint: 'リンクから来たときは、リンクの書き間違いかもしれません。次のページからおさがしください。',
  home: '計画の全体',
  search: '検索',
  kpis: (plan: WordedPlan) => `${planWords(plan).kpi}の一覧`,
  data: 'データ',
} as const;

/** Texts of the pages that stand in folders of files. */
export const folderText = {
  title: (folder: string) => `フォルダー ${folder} の中身`,
  lead: 'このフォルダーにあるファイルとフォルダーです。サイトの部品や、データのファイルを置く場所で、説明のあるページはほかにあります。',
  home: '計画の全体',
  data: 'データの説明',
} as const;
