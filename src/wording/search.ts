import { numberText } from './number.ts';

/** Texts of the search box and the search page. */
export const searchText = {
  title: '検索',
  description: '取組、KPI、担当課、このサイトの説明から言葉をさがします。',
  formLabel: 'サイト内の検索',
  boxLabel: '取組・KPI・担当課をさがす',
  placeholder: '取組・KPI・担当課',
  submit: 'さがす',
  examples: '例',
  start: '言葉を入れてさがしてください。空白で区切ると、すべての言葉を含むページだけを出します。',
  searching: '検索しています。',
  found: (query: string, count: number) => `「${query}」を含むページ：${numberText(count)}件`,
  nothing: (query: string) => `「${query}」を含むページはありません。`,
  nothingHelp: '言葉を短くするか、別の書き方でさがしてください。下の一覧からもさがせます。',
  failed: '検索の部品を読み込めませんでした。下の一覧からさがしてください。ブラウザの「ページ内検索」も使えます。',
  more: 'さらに表示',
  resultsHeading: '検索の結果',
  listHeading: 'すべての取組から選ぶ',
  listNote: 'ブラウザの「ページ内検索」でもさがせます。',
} as const;
