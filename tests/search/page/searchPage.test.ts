import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NearWord } from '../../../src/search/match/nearestWords.ts';
import type { Search, SearchHit } from '../../../src/search/page/openSearch.ts';
import type { RegisteredPage } from '../../../src/search/match/pageRegister.ts';
import { openSearchDocument, type SearchDocument } from '../../setup/searchDocument.ts';
import { registered } from '../registeredPage.ts';

/** The pages that can be found: eleven initiatives that hold every query but a few, and a department. */
const pages: readonly RegisteredPage[] = [
  ...Array.from({ length: 11 }, (_, number) =>
    registered({
      address: `initiatives/i${number}/`,
      title: `取組${number}`,
      place: '目標1',
      numeric: number === 0,
      warning: number === 1 ? '削除' : '',
    }),
  ),
  registered({ address: 'departments/d/', title: '見本課', kind: 'department' }),
];

const text = [
  { text: '取組の見出し', title: true, prose: false, anchor: undefined },
  { text: '家を調べる', title: false, prose: true, anchor: undefined },
  { text: '登録件数', title: false, prose: false, anchor: 'kpi-a' },
];

/** A search that finds every page for most words, nothing for 天文, and the department by another spelling. */
const search: Search = {
  register: { probe: '', kinds: [], pages, departments: {}, synonyms: [], kana: [], eraYears: [] },
  find: (query) =>
    Promise.resolve({
      hits:
        query === '天文'
          ? []
          : pages.map((page): SearchHit => ({
              page,
              spelling: page.kind === 'department' ? 'いえ' : undefined,
              forms: [query],
              text: () => Promise.resolve(text),
            })),
    }),
  nearest: (): Promise<readonly NearWord[]> => Promise.resolve([{ word: '天', pages: 2 }]),
};

/** Opens the search page and lets its script run. */
async function open(address?: string, openSearch: unknown = () => Promise.resolve(search), wide = false): Promise<SearchDocument> {
  const page = openSearchDocument(address, { openSearch }, wide);
  vi.resetModules();
  await import('../../../src/search/page/searchPage.ts');
  return page;
}

const home = 'https://city.example/plan/search/';
const hits = ({ document }: SearchDocument) => [...document.querySelectorAll('[data-search-results] > li')];
const state = (page: SearchDocument) => page.one('[data-search-status]').dataset['searchState'];
const settled = async (page: SearchDocument, wanted = 'done') => vi.waitFor(() => expect(state(page)).toBe(wanted));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the search page', () => {
  it('loads nothing and shows its filters without numbers until someone turns to it', async () => {
    const page = await open();
    expect(state(page)).toBeUndefined();
    expect(page.one('[data-search-filters]').hidden).toBe(false);
    page.one('#q').focus();
    await settled(page, 'idle');
    expect([...page.document.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'すべて（12）',
      '取組（11）',
      '担当課（1）',
      'すべて（12）',
      'あり（1）',
      'なし（11）',
    ]);
    expect(hits(page)).toEqual([]);
  });

  it('searches for what its address says, shows ten hits, and more when it is told to', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    expect(page.document.title).toBe('「家」 検索');
    expect(page.one('[data-search-status]').textContent).toBe('「家」を含むページ：11件、別の書き方（いえ）：1件');
    expect(page.one('[data-search-status]').dataset['count']).toBe('12');
    expect(hits(page)).toHaveLength(10);
    expect(page.one('[data-search-more]').hidden).toBe(false);
    page.one('[data-search-more]').click();
    await vi.waitFor(() => expect(hits(page)).toHaveLength(12));
    expect(page.one('[data-search-more]').hidden).toBe(true);
    expect(page.document.activeElement?.textContent).toBe('取組10');
  });

  it('writes a hit as a link with its place, its warning, its other spelling and the words around', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    page.one('[data-search-more]').click();
    await vi.waitFor(() => expect(hits(page)).toHaveLength(12));
    const shown = hits(page);
    expect(shown[0]?.innerHTML).toBe(
      '<a href="../initiatives/i0/index.html">取組0</a><p class="hit-place">目標1</p><p class="hit-text"><mark>家</mark>を調べる 登録件数</p>',
    );
    expect(shown[1]?.querySelector('p')?.textContent).toBe('削除　目標1');
    expect(shown[11]?.outerHTML).toContain('<p class="hit-place">別の書き方「いえ」で一致</p>');
    expect(shown[11]?.getAttribute('data-spelling')).toBe('いえ');
  });

  it('leads to the KPI that holds the words', async () => {
    const page = await open(`${home}?q=%E7%99%BB%E9%8C%B2`);
    await settled(page);
    expect(page.one('[data-search-results] a').getAttribute('href')).toBe('../initiatives/i0/index.html#kpi-a');
  });

  it('offers shorter words and the lists where nothing is found', async () => {
    const page = await open(`${home}?q=%E5%A4%A9%E6%96%87`);
    await settled(page);
    expect(page.one('[data-search-help]').hidden).toBe(false);
    expect(page.one('[data-search-near]').textContent).toBe('この言葉なら見つかります：天（2件）');
    expect(decodeURI(page.one('[data-search-near] a').getAttribute('href') ?? '')).toBe('index.html?q=天');
  });

  it('waits until typing rests, and writes what was typed into the address', async () => {
    const page = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.type('家');
    page.type('家を');
    vi.advanceTimersByTime(179);
    expect(state(page)).toBeUndefined();
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await settled(page);
    expect(page.history.addresses).toEqual([home, `${home}?q=%E5%AE%B6%E3%82%92`]);
  });

  it('leaves a word alone while an input method composes it', async () => {
    const page = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.one('#q').dispatchEvent(Object.assign(new InputEvent('input'), { isComposing: true }));
    expect(vi.getTimerCount()).toBe(0);
    page.one('#q').dispatchEvent(new InputEvent('compositionend'));
    expect(vi.getTimerCount()).toBe(1);
  });

  it('narrows what was found, says how many there were before, and gives all back', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    page.choose('kind', 'department');
    await vi.waitFor(() => expect(hits(page)).toHaveLength(1));
    expect(page.one('[data-search-status]').textContent).toBe('「家」を含むページ：0件、別の書き方（いえ）：1件（絞り込む前は12件）');
    expect(page.history.addresses.at(-1)).toBe(`${home}?q=%E5%AE%B6&kind=department`);
    expect(page.one('[data-search-clear]').hidden).toBe(false);
    expect((page.document.querySelectorAll('select[name=numeric] option')[1] as HTMLOptionElement).disabled).toBe(true);
    page.one('[data-search-clear]').click();
    await vi.waitFor(() => expect(hits(page)).toHaveLength(10));
    expect(page.one('[data-search-clear]').hidden).toBe(true);
    expect(page.document.activeElement).toBe(page.one('select[name=kind]'));
  });

  it('shows the pages of a filter alone, opens the filters for it, and passes over a choice that there is not', async () => {
    const page = await open(`${home}?kind=department&numeric=perhaps`);
    await settled(page);
    expect(hits(page).map((item) => item.textContent)).toEqual(['見本課']);
    expect((page.one('[data-search-filters]') as HTMLDetailsElement).open).toBe(true);
    expect(page.one('[data-search-status]').textContent).toBe('絞り込みに合うページ：1件');
  });

  it('opens the filters where there is room', async () => {
    expect((await open(home, undefined, true)).one('[data-search-filters]')).toMatchObject({ open: true });
    expect((await open(home)).one('[data-search-filters]')).toMatchObject({ open: false });
  });

  it('comes back with as many hits and at the same height as it was left', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    page.one('[data-search-more]').click();
    await vi.waitFor(() => expect(hits(page)).toHaveLength(12));
    page.happen('pagehide');
    expect(page.history.state).toEqual({ shown: 12, top: 40 });
    page.happen('popstate');
    await vi.waitFor(() => expect(page.scrolled).toEqual([40]));
    expect(hits(page)).toHaveLength(12);
  });

  it('says that search could not be loaded, and tries again with the next word', async () => {
    let tries = 0;
    const page = await open(`${home}?q=%E5%AE%B6`, () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(search);
    });
    await settled(page, 'failed');
    expect(page.one('[data-search-status]').textContent).toBe(
      '検索の部品を読み込めませんでした。サイトが新しくなったところかもしれないので、ページを読み込みなおすか、下の一覧からさがしてください。ブラウザの「ページ内検索」も使えます。',
    );
    expect(page.one('[data-search-status]').dataset['count']).toBe('0');
    page.submit();
    await settled(page);
    expect(hits(page)).toHaveLength(10);
  });

  it.each<[string, string, string | undefined, number]>([
    ['loads the page again where the host has that of another build', home, '<ol data-search-version="v2"></ol>', 1],
    ['stays where the host has the same page', home, '<ol data-search-version="v1"></ol>', 0],
    ['stays where the host has something else there', home, '<p>none</p>', 0],
    ['stays where there is no host', home, undefined, 0],
    ['stays where the page lies in a folder', 'file:///plan/search/index.html', '<ol data-search-version="v2"></ol>', 0],
  ])('%s, and its files are gone', async (_, address, now, reloads) => {
    const asked: unknown[] = [];
    const page = await open(`${address}?q=%E5%AE%B6`, () => {
      vi.stubGlobal('fetch', (...request: unknown[]) => {
        asked.push(request);
        return now === undefined ? Promise.reject(new Error('no host')) : Promise.resolve(new Response(now));
      });
      return Promise.reject(new Error('gone'));
    });
    await vi.waitFor(() => expect([state(page), page.reloads.count]).toEqual([reloads === 1 ? 'busy' : 'failed', reloads]));
    if (address === home) expect(asked).toEqual([['/plan/search/', { cache: 'reload' }]]);
    else expect(asked).toEqual([]);
  });

  it('does not load a page again that came by loading it again', async () => {
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'reload' }] });
    const page = await open(`${home}?q=%E5%AE%B6`, () => {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('<ol data-search-version="v2"></ol>')));
      return Promise.reject(new Error('gone'));
    });
    await settled(page, 'failed');
    expect(page.reloads.count).toBe(0);
  });

  it('shows the last search where two are under way', async () => {
    let letGo: (found: Search) => void = () => undefined;
    const page = await open(
      `${home}?q=%E5%AE%B6`,
      () =>
        new Promise<Search>((resolve) => {
          letGo = resolve;
        }),
    );
    await vi.waitFor(() => expect(state(page)).toBe('busy'));
    (page.one('#q') as HTMLInputElement).value = '天文';
    page.choose('kind', '');
    await new Promise((resolve) => setTimeout(resolve, 0));
    letGo(search);
    await settled(page);
    expect(page.one('[data-search-status]').textContent).toContain('「天文」を含むページはありません。');
    expect(hits(page)).toEqual([]);
  });

  it('goes on where a browser refuses to change the address', async () => {
    const page = await open();
    vi.stubGlobal('history', {
      state: null,
      pushState: () => {
        throw new Error('refused');
      },
    });
    (page.one('#q') as HTMLInputElement).value = '家';
    page.choose('kind', 'initiative');
    await settled(page);
    expect(hits(page)).toHaveLength(10);
  });

  it('does nothing on a page without a search', async () => {
    const page = openSearchDocument();
    page.one('[data-search-near]').remove();
    vi.resetModules();
    await import('../../../src/search/page/searchPage.ts');
    expect(page.one('[data-search-filters]').hidden).toBe(true);
  });
});

describe('the keys of the search page', () => {
  it('lead down through the hits and up into the box', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    const list = page.one('[data-search-results]');
    const focused = () => page.document.activeElement?.textContent;
    expect(page.press(page.one('#q'), 'ArrowDown').defaultPrevented).toBe(true);
    expect(focused()).toBe('取組0');
    page.press(list, 'ArrowDown');
    expect(focused()).toBe('取組1');
    page.press(list, 'ArrowUp');
    expect(focused()).toBe('取組0');
    page.press(list, 'ArrowUp');
    expect(page.document.activeElement).toBe(page.one('#q'));
    page.press(page.one('#q'), 'ArrowDown', { isComposing: true });
    expect(page.document.activeElement).toBe(page.one('#q'));
    page.press(page.one('#q'), 'ArrowDown');
    page.press(list, 'Escape');
    expect(page.document.activeElement).toBe(page.one('#q'));
  });

  it('empty the box with Escape, and leave an empty one alone', async () => {
    const page = await open(`${home}?q=%E5%AE%B6`);
    await settled(page);
    expect(page.press(page.one('#q'), 'Escape').defaultPrevented).toBe(true);
    await settled(page, 'idle');
    expect((page.one('#q') as HTMLInputElement).value).toBe('');
    expect(page.history.addresses.at(-1)).toBe(home);
    expect(page.press(page.one('#q'), 'Escape').defaultPrevented).toBe(false);
  });

  it.each<[string, string, string, Record<string, unknown>, boolean]>([
    ['/ from anywhere', 'body', '/', {}, true],
    ['/ where something is written', '#q', '/', {}, false],
    ['/ with Ctrl', 'body', '/', { ctrlKey: true }, false],
    ['/ while an input method composes', 'body', '/', { isComposing: true }, false],
    ['another key', 'body', 'a', {}, false],
    ['↓ where there is no hit', '#q', 'ArrowDown', {}, false],
  ])('%s', async (_, on, key, more, moves) => {
    const page = await open();
    expect(page.press(page.one(on), key, more).defaultPrevented).toBe(moves);
    expect(page.document.activeElement === page.one('#q')).toBe(moves);
  });
});
