import { expect, it } from 'vitest';
import { noFilters } from '../../../src/search/match/filterPages.ts';
import { type SearchCounts, searchMessage } from '../../../src/search/page/searchMessage.ts';

const some = { ...noFilters, kind: 'goal' };
const cases: readonly [string, string, typeof noFilters, SearchCounts][] = [
  ['nothing asked', '', noFilters, { literal: 0, otherwise: 0, unfiltered: 77, spellings: [] }],
  ['browsing', '', some, { literal: 4, otherwise: 0, unfiltered: 77, spellings: [] }],
  ['hits', '空き家', noFilters, { literal: 1234, otherwise: 0, unfiltered: 1234, spellings: [] }],
  ['hits of both kinds', '子ども', noFilters, { literal: 7, otherwise: 4, unfiltered: 11, spellings: ['こども', '子供'] }],
  ['another spelling only', '空家', noFilters, { literal: 0, otherwise: 1, unfiltered: 1, spellings: ['空き家'] }],
  ['hits that filters cut down', '観光', some, { literal: 1, otherwise: 0, unfiltered: 11, spellings: [] }],
  ['hits that filters cut away', '観光', some, { literal: 0, otherwise: 0, unfiltered: 11, spellings: [] }],
  ['nothing', '新幹線', noFilters, { literal: 0, otherwise: 0, unfiltered: 0, spellings: [] }],
];

it('says what was found', () => {
  expect(cases.map(([what, query, filters, counts]) => `${what}: ${searchMessage({ query, isCut: false, filters }, counts)}`).join('\n'))
    .toMatchInlineSnapshot(`
    "nothing asked: 言葉を入れてさがしてください。空白で区切ると、すべての言葉を含むページだけを出します。
    browsing: 絞り込みに合うページ：4件
    hits: 「空き家」を含むページ：1,234件
    hits of both kinds: 「子ども」を含むページ：7件、別の書き方（こども、子供）：4件
    another spelling only: 「空家」を含むページ：0件、別の書き方（空き家）：1件
    hits that filters cut down: 「観光」を含むページ：1件（絞り込む前は11件）
    hits that filters cut away: 「観光」を含むページ：0件。絞り込みをはずすと11件あります。
    nothing: 「新幹線」を含むページはありません。言葉を短くするか、別の書き方でさがしてください。下の一覧からもさがせます。"
  `);
});

it('says that a query was cut before it says what was found', () => {
  expect(
    searchMessage({ query: '空き家', isCut: true, filters: noFilters }, { literal: 1, otherwise: 0, unfiltered: 1, spellings: [] }),
  ).toMatchInlineSnapshot(`"さがせる言葉は200文字、16語までです。はじめの部分だけでさがしました。「空き家」を含むページ：1件"`);
});

it.each([
  ['𠮷'.repeat(40), '𠮷'.repeat(40)],
  ['𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
])('repeats a query of so many characters only: %s', (query, quoted) => {
  const message = (counts: Partial<SearchCounts>) =>
    searchMessage({ query, isCut: false, filters: noFilters }, { literal: 0, otherwise: 0, unfiltered: 0, spellings: [], ...counts });
  expect(message({})).toContain(`「${quoted}」を含むページはありません。`);
  expect(message({ literal: 2, unfiltered: 2 })).toBe(`「${quoted}」を含むページ：2件`);
});
