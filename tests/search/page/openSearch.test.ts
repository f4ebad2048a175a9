import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IndexedSite, indexSite } from '../../../src/search/index/indexSite.ts';
import { openSearch, type Search } from '../../../src/search/page/openSearch.ts';
import { writeIndexedSite } from '../../setup/indexedSite.ts';
import { openSearchDocument } from '../../setup/searchDocument.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hiraku-search-'));
const root = pathToFileURL(`${folder}/`);
let indexed: IndexedSite;

beforeAll(async () => {
  indexed = await writeIndexedSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  openSearchDocument();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Answers requests with the site's own files, but for those that it is told to refuse. */
function answerFromFiles(refused: (address: string) => boolean = () => false): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(path.posix.relative(root.pathname, url.pathname));
    if (refused(url.pathname)) return new Response('', { status: 404 });
    return new Response(await readFile(fileURLToPath(new URL(url.pathname, root))));
  });
  return asked;
}

/** Puts a module in the place of Pagefind's, which needs a browser: it finds the page of one key for every query. */
async function replacePagefind(search: string): Promise<void> {
  const file = path.join(folder, 'pagefind', indexed.version, 'pagefind.js');
  await writeFile(file, `export const options = async () => undefined;\nexport const search = ${search};\n`);
}

const titles = async (search: Search, query: string) =>
  (await search.find(query)).hits.map(({ page, spelling }) => [page.title, ...(spelling === undefined ? [] : [spelling])]);

describe(indexSite, () => {
  it('counts the pages that can be found, and lists them in the order of the plan with what they are filtered by', async () => {
    expect(indexed.found).toBe(5);
    openSearchDocument();
    const { register } = await openSearch(root, indexed.version);
    expect(
      register.pages.map(({ key, ...page }) => [
        key === '',
        page.address,
        page.kind,
        page.top,
        page.departments,
        page.changes,
        page.numeric,
        page.names,
      ]),
    ).toEqual([
      [false, 'initiatives/house/', 'initiative', 'goal-1', ['department'], [], true, ['登録件数', '件数', '空家調べ']],
      [false, 'initiatives/server/', 'initiative', 'goal-1', [], ['added'], false, []],
      [false, 'departments/department/', 'department', undefined, ['department'], [], false, []],
      [false, 'about/', 'page', undefined, [], [], false, []],
      [false, 'unknown/', 'page', undefined, [], [], false, []],
    ]);
    expect(register).toMatchObject({
      departments: { department: '見本課' },
      synonyms: [['空き家', '空家']],
      kana: ['サイト', 'サーバー', 'ページ'],
      eraYears: ['r6'],
    });
  });

  it('names the folders by what is in them, whatever stands where', async () => {
    expect(indexed.version).toMatch(/^[0-9a-f]{16}$/);
    expect([readdirSync(path.join(folder, 'search')), readdirSync(path.join(folder, 'pagefind'))]).toEqual([
      [indexed.version],
      [indexed.version],
    ]);
    const others: boolean[] = [];
    for (const change of [undefined, { 'about/index.html': ['読み方', '読みかた'] as const }]) {
      const place = mkdtempSync(path.join(tmpdir(), 'hiraku-search-'));
      const { version } = await writeIndexedSite(place, change);
      rmSync(place, { recursive: true, force: true });
      others.push(version === indexed.version);
    }
    expect(others).toEqual([true, false]);
  });

  it('writes the index without the copies of pages and without the worker, which a small site does without', () => {
    const names = readdirSync(path.join(folder, 'pagefind', indexed.version), { recursive: true }).map(String);
    expect(names.filter((name) => /fragment|worker|ui|highlight/.test(name))).toEqual([]);
    expect(names).toContain('pagefind.js');
    expect(names.some((name) => name.endsWith('.pf_meta'))).toBe(true);
  });
});

describe(openSearch, () => {
  it('looks through the texts where the site lies in a folder', async () => {
    const search = await openSearch(root, indexed.version);
    expect(await titles(search, '空き家')).toEqual([['空き家の調査']]);
    expect(await titles(search, '空家')).toEqual([['空き家の調査', '空き家']]);
    expect(await titles(search, '')).toEqual([]);
    expect(await search.nearest('空き家具')).toEqual([{ word: '空き家', pages: 1 }]);
  });

  it('gives the text of a hit part by part', async () => {
    const [hit] = (await (await openSearch(root, indexed.version, 'scan')).find('登録')).hits;
    expect(hit?.forms).toEqual(['登録']);
    expect((await hit?.text())?.map(({ text, title, prose, anchor }) => [text, title, prose, anchor])).toEqual([
      ['空き家の調査', true, false, undefined],
      ['空き家を調べる', false, true, undefined],
      ['登録件数', false, false, 'kpi-house'],
    ]);
  });

  it('uses the large index where the host gives it out, and reads the text of a hit from its own file', async () => {
    const asked = answerFromFiles();
    const { pages } = (await openSearch(root, indexed.version)).register;
    await replacePagefind(`async () => ({ results: [{ id: '${pages[1]?.key ?? ''}' }] })`);
    const search = await openSearch(root, indexed.version, 'pagefind');
    const { hits } = await search.find('整備');
    expect(hits.map(({ page }) => page.title)).toEqual(['サーバーの整備']);
    expect((await hits[0]?.text())?.map(({ text }) => text)).toEqual(['サーバーの整備', 'R6に替える']);
    expect(asked.map((each) => each.replace(/[\w.-]+\.pf_meta$/, '*.pf_meta'))).toEqual([
      `pagefind/${indexed.version}/*.pf_meta`,
      `search/${indexed.version}/texts/1.json`,
    ]);
  });

  it.each<[string, (address: string) => boolean]>([
    ['the files of its index', (address) => address.endsWith('.pf_meta')],
    ['the texts of pages', (address) => address.endsWith('.json')],
  ])('fails with the large index alone where the host refuses %s', async (_, refused) => {
    answerFromFiles(refused);
    const { pages } = (await openSearch(root, indexed.version)).register;
    await replacePagefind(`async () => ({ results: [{ id: '${pages[0]?.key ?? ''}' }] })`);
    const search = await openSearch(root, indexed.version, 'pagefind');
    await expect(search.find('"空き家 を"')).rejects.toThrow('The host does not give out');
  });

  it('goes on with the small index where the large one fails, and stays with it', async () => {
    const asked = answerFromFiles((address) => address.endsWith('.pf_meta'));
    await replacePagefind('async () => ({ results: [] })');
    const online = new URL(root);
    Object.defineProperty(online, 'protocol', { value: 'https:' });
    const search = await openSearch(online, indexed.version);
    expect(await titles(search, '空き家')).toEqual([['空き家の調査']]);
    expect(await titles(search, '整備')).toEqual([['サーバーの整備']]);
    expect(asked).toHaveLength(1);
  });

  it('waits ten seconds for the large index and no longer', async () => {
    answerFromFiles();
    await replacePagefind('() => new Promise(() => undefined)');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const search = await openSearch(root, indexed.version, 'pagefind');
    const outcome = search.find('空き家').then(
      () => 'found',
      (error: unknown) => String(error),
    );
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toBe('Error: The search index did not answer in time');
  });

  it.each([
    ['left nothing', {}, 'left nothing'],
    ['could not be loaded', undefined, 'could not be loaded'],
  ])('says which file %s', async (_, data, message) => {
    openSearchDocument(undefined, data);
    await expect(openSearch(new URL('file:///nowhere/'), 'v1')).rejects.toThrow(`/nowhere/search/v1/pages.js ${message}`);
  });
});
