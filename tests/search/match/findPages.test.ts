import { describe, expect, it } from 'vitest';
import { findPages } from '../../../src/search/match/findPages.ts';
import { gatherTexts } from '../../../src/search/index/gatherTexts.ts';
import { nearestWords } from '../../../src/search/match/nearestWords.ts';
import { pagefindEngine, type PagefindModule } from '../../../src/search/match/pagefindEngine.ts';
import type { PageRegister } from '../../../src/search/match/pageRegister.ts';
import { rankedPage } from '../../../src/search/match/rankPages.ts';
import { scanEngine } from '../../../src/search/match/scanEngine.ts';
import type { SearchEngine } from '../../../src/search/match/searchEngine.ts';
import { searchForm } from '../../../src/search/match/searchForm.ts';
import { searchTerms } from '../../../src/search/match/searchTerms.ts';
import { searchTokens } from '../../../src/search/match/searchTokens.ts';
import { registered } from '../registeredPage.ts';

const contents: readonly (readonly [title: string, text: string, names?: readonly string[]])[] = [
  ['空き家の調査', '空き家を調べる。学校 運営の予定はR10まで。'],
  ['情報バンク', '空き家情報バンクに登録する', ['空き家の登録物件数']],
  ['登録', '登録した家を空けておく。学校運営協議会。'],
  ['案内', '空家の登録数はR1から。エアコンのサーバー'],
];
const texts = contents.map(([title, text]) => [
  { text: title, title: true, prose: false, anchor: undefined },
  { text, title: false, prose: true, anchor: undefined },
]);
const register: PageRegister = {
  probe: '',
  kinds: [],
  departments: {},
  synonyms: [['空き家', '空家']],
  kana: ['エアコン', 'サーバー', 'バンク'],
  eraYears: ['r1', 'r10'],
  pages: contents.map(([title, , names = []], position) => registered({ key: `ja_${position}`, title, names })),
};
const ranked = register.pages.map((page) => rankedPage(page, register.departments));
const asked: string[] = [];

/** Pagefind as this site uses it: a quoted query of single characters finds exact places. */
const pagefind: PagefindModule = {
  options: () => Promise.resolve(),
  search: (query) => {
    asked.push(query);
    const tokens = /^"(.*)"$/.exec(query)?.[1] ?? 'not quoted';
    const holding = texts.flatMap((parts, position) =>
      ` ${searchTokens(searchForm(parts.map(({ text }) => text).join('')))} `.includes(` ${tokens} `) ? [{ id: `ja_${position}` }] : [],
    );
    return Promise.resolve({ results: holding.reverse() });
  },
};
const engines: readonly [string, SearchEngine][] = [
  ['the large index', pagefindEngine(pagefind, register, (page) => Promise.resolve(texts[page] ?? []))],
  ['the small one', scanEngine(gatherTexts(texts))],
];

describe.each(engines)('findPages with %s', (_, engine) => {
  const find = async (query: string) =>
    (await findPages(engine, register, ranked, searchTerms(query))).map(({ page, spellings }) => [page, ...spellings]);

  it.each<[string, string, readonly (readonly (number | string)[])[]]>([
    ['a word: its title, its name, then other spellings', '空き家', [[0], [1], [3, '空家']]],
    ['another spelling', '空家', [[3], [0, '空き家'], [1, '空き家']]],
    ['two words', '空き家 登録', [[1], [3, '空家']]],
    ['a word that occurs nowhere', '天文', []],
    ['a word and one that occurs nowhere', '空き家 天文', []],
    ['no word', ' ', []],
    ['hiragana for katakana', 'えあこん', [[3, 'エアコン']]],
    ['a long vowel left out', 'サーバ', [[3]]],
    ['long vowels left out', 'さば', [[3, 'サーバー']]],
    ['across a space', '学校運営', [[0], [2]]],
    ['a phrase with its space', '"学校 運営"', [[0], [2, '学校運営']]],
    ['a short year, not the one that begins with it', '令和元年', [[3, 'R1']]],
  ])('finds %s', async (_what, query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('names every form that stands on the page, to be marked', async () => {
    const found = await findPages(engine, register, ranked, searchTerms('空家'));
    expect(found.map(({ forms }) => forms)).toEqual([['空家'], ['空き家'], ['空き家']]);
  });

  it.each<[string, string, readonly { word: string; pages: number }[]]>([
    ['the longest part of a word', '新空き家', [{ word: '空き家', pages: 2 }]],
    [
      'each part of one length',
      '登録空き',
      [
        { word: '登録', pages: 3 },
        { word: '空き', pages: 2 },
      ],
    ],
    ['the word that occurs by itself', '空き家 天文', [{ word: '空き家', pages: 2 }]],
    ['nothing where no two characters occur', '天文', []],
  ])('offers %s', async (_what, query, words) => {
    expect(await nearestWords(engine, searchTerms(query))).toEqual(words);
  });
});

describe(pagefindEngine, () => {
  it('asks for single characters in quotation marks, and for each word once', async () => {
    const engine = pagefindEngine(pagefind, register, () => Promise.resolve([]));
    asked.length = 0;
    await Promise.all([engine.pagesWith('空き家'), engine.pagesWith('空き家')]);
    expect(asked).toEqual(['"空 き 家"']);
  });

  it('throws where index and register do not belong together', async () => {
    await expect(pagefindEngine(pagefind, { pages: [] }, () => Promise.resolve([])).pagesWith('空き家')).rejects.toThrow(
      'The index has a page that the register lacks: ja_',
    );
  });
});

describe(gatherTexts, () => {
  it('keeps a part that stands on several pages once', () => {
    const part = { text: '登録', title: false, prose: false, anchor: undefined };
    expect(gatherTexts([[part], [part, { ...part, text: '家' }]])).toEqual({ parts: ['l\t登録', 'l\t家'], pages: [[0], [0, 1]] });
  });
});
