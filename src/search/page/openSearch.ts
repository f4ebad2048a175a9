import { findPages, type FoundPage } from '../match/findPages.ts';
import { loadData } from './loadData.ts';
import { nearestWords, type NearWord } from '../match/nearestWords.ts';
import { pagefindEngine, type PagefindModule } from '../match/pagefindEngine.ts';
import { type PageRegister, type RegisteredPage, type RegisterFile, unpackRegister } from '../match/pageRegister.ts';
import { type PageTextPart, readPart } from '../match/pageText.ts';
import { rankedPage } from '../match/rankPages.ts';
import { type PageTexts, scanEngine } from '../match/scanEngine.ts';
import type { SearchEngine } from '../match/searchEngine.ts';
import { indexScript, pagesWithoutWorker, searchFiles, type SearchFiles } from '../index/searchFiles.ts';
import { searchTerms } from '../match/searchTerms.ts';
import { unpackedData } from './unpackedData.ts';

/** The large index, or the small one that needs neither a server nor WebAssembly. */
export type EngineName = 'pagefind' | 'scan';

/** A hit of a search. */
export interface SearchHit {
  readonly page: RegisteredPage;
  /** The other spellings that matched, for a hit that does not contain the query as it was typed. */
  readonly spelling: string | undefined;
  /** The forms that stand on the page, to be marked. */
  readonly forms: readonly string[];
  /** Reads the page's text for an excerpt. */
  readonly text: () => Promise<readonly PageTextPart[]>;
}

/** A search over the pages of a site. */
export interface Search {
  readonly register: PageRegister;
  /** Finds pages; literal hits come first. A query without any term finds nothing. */
  find(query: string): Promise<{ readonly hits: readonly SearchHit[] }>;
  /** For a query that finds nothing: shorter words of it that occur. */
  nearest(query: string): Promise<readonly NearWord[]>;
}

/** How long the large index may keep a reader waiting, in milliseconds, before the small one takes over. */
const patience = 10_000;

/**
 * Opens the search of a site.
 *
 * @param siteRoot The address of the site's root.
 * @param version The version of its search files, as the search page names it.
 * @param wanted The engine to use and no other; without it the large index, and the small one where that cannot run.
 */
export async function openSearch(siteRoot: URL, version: string, wanted?: EngineName): Promise<Search> {
  const files = searchFiles(version);
  const packed = await loadData(new URL(files.register, siteRoot), 'searchPages');
  const register = unpackRegister((await unpackedData(String(packed))) as RegisterFile);
  const ranked = register.pages.map((page) => rankedPage(page, register.departments));
  let engine: Promise<SearchEngine> | undefined;
  let scanning = wanted === 'scan' || (wanted === undefined && siteRoot.protocol === 'file:');
  const scan = () => openScan(siteRoot, files);

  /** Does something with the engine; where the large one fails, does it again with the small one, and stays with that. */
  async function withEngine<Result>(work: (engine: SearchEngine) => Promise<Result>): Promise<Result> {
    engine ??= scanning ? scan() : openPagefind(siteRoot, files, register);
    const asked = { engine, scanning };
    try {
      return asked.scanning ? await work(await asked.engine) : await inTime(asked.engine.then(work));
    } catch (error) {
      if (asked.scanning || wanted !== undefined) throw error;
      // Whatever else asked the large one at the same time may have turned to the small one already.
      if (!scanning) engine = scan();
      scanning = true;
      return work(await engine);
    }
  }

  const hit = ({ page, spellings, forms }: FoundPage): SearchHit[] => {
    const registered = register.pages[page];
    return registered
      ? [
          {
            page: registered,
            spelling: spellings.length === 0 ? undefined : spellings.join('、'),
            forms,
            text: () => withEngine((each) => each.textOf(page)),
          },
        ]
      : [];
  };
  return {
    register,
    find: (query) => withEngine(async (each) => ({ hits: (await findPages(each, register, ranked, searchTerms(query))).flatMap(hit) })),
    nearest: (query) => withEngine((each) => nearestWords(each, searchTerms(query))),
  };
}

async function openScan(siteRoot: URL, { texts }: SearchFiles): Promise<SearchEngine> {
  const packed = await loadData(new URL(texts, siteRoot), 'searchTexts');
  return scanEngine((await unpackedData(String(packed))) as PageTexts);
}

async function openPagefind(siteRoot: URL, { index, pageText }: SearchFiles, register: PageRegister): Promise<SearchEngine> {
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  const [pagefind, given] = await Promise.all([
    import(new URL(`${index}${indexScript}`, siteRoot).href).then((module: PagefindModule) => module),
    isGivenOut(new URL(`${index}${register.probe}`, siteRoot)),
  ]);
  if (!given) throw new Error(`The host does not give out ${register.probe}`);
  await pagefind.options({ baseUrl: '/', noWorker: register.pages.length <= pagesWithoutWorker });
  return pagefindEngine(pagefind, register, async (page) => {
    const response = await fetch(new URL(pageText(page), siteRoot));
    if (!response.ok) throw new Error(`The host does not give out ${pageText(page)}`);
    return ((await unpackedData(String(await response.json()))) as string[]).map(readPart);
  });
}

/** Whether a host gives out a file; it is read to its end, since a browser calls a request that is left alone a failed one. */
async function isGivenOut(url: URL): Promise<boolean> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.ok;
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('The search index did not answer in time'));
      }, patience);
    }),
  ]);
}
