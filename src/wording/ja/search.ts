import { numberText } from './number.ts';

/** Texts of the search box, and those of the search page that stand there from the start. */
export const searchPageText = {
  title: '検索',
  description: '取組、KPI、担当課、このサイトの説明から言葉をさがします。',
  formLabel: 'サイト内の検索',
  boxLabel: '取組・KPI・担当課をさがす',
  placeholder: '取組・KPI・担当課',
  submit: 'さがす',
  examples: '例',
  more: 'さらに表示',
  resultsHeading: '検索の結果',
  listsHeading: '一覧からさがす：',
  goalList: '基本目標の一覧',
  departmentList: '担当課の一覧',
  listHeading: 'すべての取組から選ぶ',
  listNote: 'ブラウザの「ページ内検索」でもさがせます。',
} as const;

/** What the search page says about a search. */
export const searchText = {
  start: '言葉を入れてさがしてください。空白で区切ると、すべての言葉を含むページだけを出します。',
  searching: '検索しています。',
  cut: (characters: number, terms: number) => `さがせる言葉は${characters}文字、${terms}語までです。はじめの部分だけでさがしました。`,
  found: (query: string, count: number) => `「${query}」を含むページ：${numberText(count)}件`,
  foundOtherwise: (spellings: readonly string[], count: number) => `、別の書き方（${spellings.join('、')}）：${numberText(count)}件`,
  filtered: (all: number) => `（絞り込む前は${numberText(all)}件）`,
  browsed: (count: number) => `絞り込みに合うページ：${numberText(count)}件`,
  nothing: (query: string) => `「${query}」を含むページはありません。`,
  nothingHelp: '言葉を短くするか、別の書き方でさがしてください。下の一覧からもさがせます。',
  nothingFiltered: (all: number) => `絞り込みをはずすと${numberText(all)}件あります。`,
  failed:
    '検索の部品を読み込めませんでした。サイトが新しくなったところかもしれないので、ページを読み込みなおすか、下の一覧からさがしてください。ブラウザの「ページ内検索」も使えます。',
  otherSpelling: (spelling: string) => `別の書き方「${spelling}」で一致`,
  nearHeading: 'この言葉なら見つかります：',
  near: (word: string, pages: number) => `${word}（${numberText(pages)}件）`,
} as const;

/** Texts of the filters on the search page. */
export const searchFilterText = {
  heading: '絞り込み',
  names: { kind: '種類', goal: '基本目標', department: '担当課', change: '改定', numeric: '数値の目標' },
  all: 'すべて',
  kinds: { goal: '基本目標', initiative: '取組', department: '担当課', page: 'その他' },
  numeric: { yes: 'あり', no: 'なし' },
  clear: '絞り込みをはずす',
} as const;
