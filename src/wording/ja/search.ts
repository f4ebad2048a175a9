import { numberText } from './sentences/number.ts';

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
