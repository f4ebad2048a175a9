import { describe, expect, it } from 'vitest';
import { findPages, type PagefindModule } from '../../src/search/findPages.ts';
import { searchForm } from '../../src/search/searchTokens.ts';

interface FakePage {
  readonly address: string;
  readonly text: string;
  /** How well Pagefind would rank it. */
  readonly score: number;
}

/** Pagefind as this site uses it: a quoted query finds exact places and scores them alike, others are ranked. */
class FakePagefind implements PagefindModule {
  readonly queries: string[] = [];
  readonly read: string[] = [];
  readonly pages: readonly FakePage[];

  constructor(pages: readonly FakePage[]) {
    this.pages = pages;
  }

  options(): Promise<void> {
    return Promise.resolve();
  }

  search(query: string): ReturnType<PagefindModule['search']> {
    this.queries.push(query);
    const quoted = /^"(.*)"$/.exec(query)?.[1];
    const found = this.pages.filter(({ text }) => {
      const characters = [...searchForm(text)].join(' ');
      return quoted === undefined ? query.split(' ').some((character) => characters.includes(character)) : characters.includes(quoted);
    });
    return Promise.resolve({
      results: found.map(({ address, text, score }) => ({
        id: address,
        score: quoted === undefined ? score : 1,
        data: () => {
          this.read.push(address);
          return Promise.resolve({ url: `/base/${address}`, raw_url: `/${address}`, meta: { title: `題 ${address}`, place: '基本目標1', warning: '削除された取組', text } });
        },
      })),
    });
  }
}

const pages: readonly FakePage[] = [
  { address: 'initiatives/akiya/', text: '空き家を調べる', score: 2 },
  { address: 'initiatives/bank/', text: '空き家情報バンクに登録する', score: 9 },
  { address: 'goals/goal-1/', text: '登録した家を空けておく', score: 20 },
  { address: 'about/', text: '空き家の登録数', score: 5 },
];

async function addressesFor(terms: readonly string[], pagefind = new FakePagefind(pages)): Promise<string[]> {
  const hits = await findPages(pagefind, terms);
  return (await Promise.all(hits.map((hit) => hit()))).map(({ address }) => address);
}

describe(findPages, () => {
  it('finds only pages where the characters stand in a row, best first', async () => {
    expect(await addressesFor(['空き家'])).toEqual(['initiatives/bank/', 'about/', 'initiatives/akiya/']);
  });

  it('finds only pages that contain every term, wherever each stands', async () => {
    expect(await addressesFor(['空き家', '登録'])).toEqual(['initiatives/bank/', 'about/']);
    expect(await addressesFor(['登録', '空き家'])).toEqual(['initiatives/bank/', 'about/']);
  });

  it.each([
    ['no term', []],
    ['a term that stands nowhere', ['天文']],
    ['one term that stands nowhere among others', ['空き家', '天文', '登録']],
  ])('finds nothing for %s', async (_, terms) => {
    expect(await addressesFor(terms)).toEqual([]);
  });

  it('asks for each term in quotes, then for all of them without', async () => {
    const pagefind = new FakePagefind(pages);
    await findPages(pagefind, ['空き家', 'r&d']);
    expect(pagefind.queries).toEqual(['"空 き 家"', '"r 0026 d"', '空 き 家 r 0026 d']);
  });

  it('asks nothing where there is no term', async () => {
    const pagefind = new FakePagefind(pages);
    await findPages(pagefind, []);
    expect(pagefind.queries).toEqual([]);
  });

  it('reads a page only when its hit is shown', async () => {
    const pagefind = new FakePagefind(pages);
    const [first] = await findPages(pagefind, ['空き家']);
    expect(pagefind.read).toEqual([]);
    expect(await first?.()).toEqual({ address: 'initiatives/bank/', title: '題 initiatives/bank/', place: '基本目標1', warning: '削除された取組', text: '空き家情報バンクに登録する' });
    expect(pagefind.read).toEqual(['initiatives/bank/']);
  });

  it('keeps the order of the index for pages of one score, and puts an unranked page last', async () => {
    const tied = pages.map((each) => ({ ...each, score: 3 }));
    expect(await addressesFor(['空き家'], new FakePagefind(tied))).toEqual(['initiatives/akiya/', 'initiatives/bank/', 'about/']);
    const unranked = new FakePagefind(pages);
    const search = unranked.search.bind(unranked);
    unranked.search = async (query) => {
      const { results } = await search(query);
      return { results: query.startsWith('"') ? results : results.filter(({ id }) => id !== 'initiatives/bank/') };
    };
    expect(await addressesFor(['空き家'], unranked)).toEqual(['about/', 'initiatives/akiya/', 'initiatives/bank/']);
  });

  it('falls back to the address and to empty texts where the index kept nothing', async () => {
    const bare: PagefindModule = {
      options: () => Promise.resolve(),
      search: () => Promise.resolve({ results: [{ id: 'a', score: 1, data: () => Promise.resolve({ url: '/goals/goal-1/', meta: {} }) }] }),
    };
    const [hit] = await findPages(bare, ['家']);
    expect(await hit?.()).toEqual({ address: 'goals/goal-1/', title: '', place: '', warning: '', text: '' });
  });
});
