import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { pageAddress } from '../../addresses/pageAddress.ts';
import { searchText } from '#words/search.ts';
import { passes } from '../match/filterPages.ts';
import { hitItem } from './hitItem.ts';
import { listenToKeys } from './searchKeys.ts';
import { loadData } from './loadData.ts';
import type { openSearch, Search, SearchHit } from './openSearch.ts';
import { SearchFilters } from './searchFilters.ts';
import { searchMessage } from './searchMessage.ts';
import { isEmpty, readState, type SearchState, stateOf, writeState } from './searchState.ts';
import { namedVersion } from '../index/searchVersion.ts';

/** How many hits are shown at once, and how long typing must rest before a search, in milliseconds. */
const portion = 10;
const pause = 180;

const script = document.currentScript;
const siteRoot = script instanceof HTMLScriptElement ? new URL('..', script.src) : new URL('..', location.href);
const pageTitle = document.title;
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
const help = document.querySelector<HTMLElement>('[data-search-help]');
const near = document.querySelector<HTMLElement>('[data-search-near]');
const filterBox = document.querySelector<HTMLDetailsElement>('[data-search-filters]');
const input = document.querySelector<HTMLInputElement>('#q');
if (status && list && more && help && near && filterBox && input) startSearch({ status, list, more, help, near, filterBox, input });

interface SearchElements {
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  readonly near: HTMLElement;
  readonly filterBox: HTMLDetailsElement;
  readonly input: HTMLInputElement;
}

function startSearch({ status, list, more, help, near, filterBox, input }: SearchElements): void {
  let search: Promise<Search> | undefined;
  let shownHits: readonly SearchHit[] = [];
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const filters = new SearchFilters(filterBox, () => {
    go('push');
  });

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    rest();
  });
  input.addEventListener('compositionend', rest);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
  });
  more.addEventListener('click', () => void showMore(list.childElementCount + portion, true));
  addEventListener('popstate', () => {
    restore(false);
  });
  addEventListener('pagehide', () => {
    remember('replace', { shown: list.childElementCount, top: scrollY });
  });
  listenToKeys(input, list, () => {
    input.value = '';
    go('replace');
  });
  filterBox.addEventListener('focusin', begin, { once: true });
  input.addEventListener('focus', begin, { once: true });
  restore(true);

  /** What searches is loaded as soon as someone turns to it; until then the filters carry no numbers. */
  function begin(): void {
    if (!search) go('replace');
  }

  function rest(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go('replace');
    }, pause);
  }

  /** Searches for what the box and the filters say; the address follows, so that it can be kept and sent. */
  function go(step: 'push' | 'replace'): void {
    clearTimeout(timer);
    const state = stateOf(input.value, filters.chosen);
    // A browser takes long to draw a box that holds a whole document, which only a script can have put there.
    if (state.isCut) input.value = state.query;
    const address = `${location.pathname}${writeState(state)}`;
    if (address !== `${location.pathname}${location.search}`) remember(step, null, address);
    void run(state, portion);
  }

  /** Brings back what the address says, after a visit to a hit with as many hits and at the same height. */
  function restore(first: boolean): void {
    const state = readState(location.search);
    if (!first || state.query !== '') input.value = state.query;
    filters.choose(state.filters);
    filters.show();
    const kept = history.state as { shown?: number; top?: number } | null;
    if (!search && isEmpty(readState(location.search)) && input.value === '') return;
    void run({ ...stateOf(input.value, filters.chosen), isCut: state.isCut }, kept?.shown ?? portion).then(() => {
      if (kept?.top) scrollTo({ top: kept.top, behavior: 'instant' });
    });
  }

  async function run(state: SearchState, count: number): Promise<void> {
    latest += 1;
    const own = latest;
    document.title = state.query === '' ? pageTitle : `「${state.query}」 ${pageTitle}`;
    status.dataset['searchState'] = 'busy';
    if (list.childElementCount === 0 && state.query !== '') status.textContent = searchText.searching;
    try {
      search ??= loadSearch(list.dataset);
      const opened = await search;
      const all = await hitsOf(opened, state);
      const hits = all.filter(({ page }) => passes(page, state.filters));
      const items = isEmpty(state) ? [] : await Promise.all(hits.slice(0, count).map(hitItem));
      const words = all.length === 0 ? await opened.nearest(state.query) : [];
      if (own !== latest) return;
      shownHits = isEmpty(state) ? [] : hits;
      list.replaceChildren(...items);
      more.hidden = items.length >= shownHits.length;
      filters.count(all.map(({ page }) => page));
      help.hidden = shownHits.length > 0 || isEmpty(state);
      near.hidden = words.length === 0;
      near.replaceChildren(searchText.nearHeading, ...words.map(({ word, pages }) => nearLink(word, pages)));
      status.dataset['count'] = String(shownHits.length);
      finish(searchMessage(state, counts(shownHits, all.length)), isEmpty(state) ? 'idle' : 'done');
    } catch {
      if (own !== latest) return;
      search = undefined;
      if (await isReplaced(list.dataset)) {
        location.reload();
        return;
      }
      if (own !== latest) return;
      list.replaceChildren();
      status.dataset['count'] = '0';
      finish(searchText.failed, 'failed');
    }
  }

  async function showMore(count: number, focus: boolean): Promise<void> {
    const own = latest;
    const items = await Promise.all(shownHits.slice(list.childElementCount, count).map(hitItem));
    if (own !== latest) return;
    list.append(...items);
    more.hidden = list.childElementCount >= shownHits.length;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  function finish(text: string, state: 'idle' | 'done' | 'failed'): void {
    if (status.textContent !== text) status.textContent = text;
    status.dataset['searchState'] = state;
  }
}

/** Keeps what is asked for in the address, where the browser lets a page do so; a page from a folder may be refused. */
function remember(step: 'push' | 'replace', state: unknown, address?: string): void {
  try {
    history[step === 'push' ? 'pushState' : 'replaceState'](state, '', address);
  } catch {
    return;
  }
}

/** What searches is loaded when something is asked for, and not with the page. */
async function loadSearch({ searchEngine = '', searchVersion = '' }: DOMStringMap): Promise<Search> {
  const open = (await loadData(new URL(searchEngine, location.href), 'openSearch')) as typeof openSearch;
  return open(siteRoot, searchVersion);
}

/**
 * Whether the host gives out the page of another build by now, whose files have taken the place of this one's.
 *
 * A page that was loaded again already is not loaded once more, so that no host can keep a reader going round.
 */
async function isReplaced({ searchVersion }: DOMStringMap): Promise<boolean> {
  const [visit] = performance.getEntriesByType('navigation');
  if (siteRoot.protocol === 'file:' || (visit && 'type' in visit && visit.type === 'reload')) return false;
  try {
    const now = namedVersion(await (await fetch(location.pathname, { cache: 'reload' })).text());
    return now !== undefined && now !== searchVersion;
  } catch {
    return false;
  }
}

async function hitsOf(search: Search, { query }: SearchState): Promise<readonly SearchHit[]> {
  if (query !== '') return (await search.find(query)).hits;
  return search.register.pages.map((page) => ({ page, spelling: undefined, forms: [], text: () => Promise.resolve([]) }));
}

function counts(hits: readonly SearchHit[], unfiltered: number) {
  const others = hits.filter(({ spelling }) => spelling !== undefined);
  return {
    literal: hits.length - others.length,
    otherwise: others.length,
    unfiltered,
    spellings: [...new Set(others.flatMap(({ spelling }) => spelling?.split('、') ?? []))],
  };
}

function nearLink(word: string, pages: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${relativeAddress(pageAddress.search, pageAddress.search)}?q=${encodeURIComponent(word)}`;
  link.textContent = searchText.near(word, pages);
  return link;
}
