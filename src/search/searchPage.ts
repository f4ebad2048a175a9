import { relativeAddress } from '../addresses/relativeAddress.ts';
import { searchText } from '../wording/search.ts';
import { excerpt } from './excerpt.ts';
import { findPages, type Hit, type PagefindModule } from './findPages.ts';
import { searchTerms } from './searchTokens.ts';

const portion = 20;
const script = document.currentScript;
const siteRoot = script instanceof HTMLScriptElement ? new URL('..', script.src) : new URL('..', location.href);
let engine: Promise<PagefindModule> | undefined;

const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
const input = document.querySelector<HTMLInputElement>('#q');

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (input) input.value = query;
if (query !== '') void run(query);

async function run(wanted: string): Promise<void> {
  if (!status || !list || !more) return;
  const terms = searchTerms(wanted);
  document.title = `「${wanted}」 ${document.title}`;
  say('busy', searchText.searching);
  try {
    const hits = terms.length === 0 ? [] : await findPages(await loadEngine(), terms);
    let shown = 0;
    const showMore = async () => {
      const next = await Promise.all(hits.slice(shown, shown + portion).map((hit) => hitItem(hit, terms)));
      list.append(...next);
      shown += next.length;
      more.hidden = shown >= hits.length;
    };
    more.addEventListener('click', () => void showMore());
    await showMore();
    status.dataset['count'] = String(hits.length);
    say('done', hits.length === 0 ? `${searchText.nothing(wanted)}${searchText.nothingHelp}` : searchText.found(wanted, hits.length));
  } catch {
    status.dataset['count'] = '0';
    say('failed', searchText.failed);
  }
}

function say(state: 'busy' | 'done' | 'failed', text: string): void {
  if (!status) return;
  status.textContent = text;
  status.dataset['searchState'] = state;
}

function loadEngine(): Promise<PagefindModule> {
  engine ??= import(new URL('pagefind/pagefind.js', siteRoot).href).then(async (pagefind: PagefindModule) => {
    await pagefind.options({ baseUrl: '/' });
    return pagefind;
  });
  return engine;
}

async function hitItem(hit: Hit, terms: readonly string[]): Promise<HTMLLIElement> {
  const { address, title, place, warning, text } = await hit();
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = relativeAddress('search/', address);
  link.textContent = title;
  const where = document.createElement('p');
  where.className = 'hit-place';
  where.textContent = warning === '' ? place : `${warning}　${place}`;
  const words = document.createElement('p');
  words.className = 'hit-text';
  for (const { text: piece, marked } of excerpt(text, terms)) {
    if (marked) {
      const mark = document.createElement('mark');
      mark.textContent = piece;
      words.append(mark);
    } else words.append(piece);
  }
  item.append(link, where, words);
  return item;
}
