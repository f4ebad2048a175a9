import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { pagesWithoutWorker } from './searchFiles.ts';
import { searchForm } from '../match/searchForm.ts';
import type { SearchRecord } from './searchRecord.ts';
import { searchTokens } from '../match/searchTokens.ts';

/** A file of the index. */
export interface IndexFile {
  /** The address from the index's folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The index of some pages. */
export interface PagefindIndex {
  readonly files: readonly IndexFile[];
  /** The name by which the index knows each page, by the page's address. */
  readonly keys: ReadonlyMap<string, string>;
  /** The address of a small file of an unusual kind from the index's folder. */
  readonly probe: string;
}

/** The files of the index's own interface and the copies of pages, neither of which this site uses. */
const unused = /pagefind-(ui|modular|component|highlight)|^fragment\//;

/** The index's worker, which a small site does without. */
const worker = 'pagefind-worker.js';

/** What a fragment begins with before its JSON. */
const fragmentHead = 'pagefind_dcd';

/** How many pages may wait for the process that makes the index, which works while further pages are read. */
const waiting = 32;

/**
 * Makes the index of some pages, taken as they come. What is indexed is a copy of each, one word a character; the
 * published pages stay as they are.
 */
export async function pagefindIndex(records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true, forceLanguage: 'ja' });
  try {
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    const adding: Promise<string[]>[] = [];
    let pages = 0;
    for await (const record of records) {
      adding.push(
        index
          .addHTMLFile({ url: `/${record.address}`, content: indexedCopy(record) })
          .then(({ errors: faults }) => faults.map((fault) => `${record.address}: ${fault}`)),
      );
      pages += 1;
      if (adding.length > waiting) throwFaults(await adding.shift());
    }
    throwFaults((await Promise.all(adding)).flat());
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
    const fragments = made.files.flatMap(({ path, content }) => {
      const key = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return key === undefined ? [] : [[addressOf(content), key] as const];
    });
    const files = await Promise.all(
      made.files
        .filter(({ path }) => !unused.test(path) && (path !== worker || pages > pagesWithoutWorker))
        .map(async ({ path, content }) => ({ path, content: path.endsWith('.js') ? await minified(content) : content })),
    );
    return { files, keys: new Map(fragments), probe: files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '' };
  } finally {
    await pagefind.close();
  }
}

function throwFaults(faults: readonly string[] = []): void {
  if (faults.length > 0) throw new Error(`Pages could not be indexed: ${faults.join('; ')}`);
}

/** A page as the index reads it. */
function indexedCopy({ parts }: SearchRecord): string {
  const tokens = parts.map(({ text }) => searchTokens(searchForm(text))).join(' ');
  return `<!doctype html><html lang="ja"><head><title>-</title></head><body><main data-pagefind-body>${tokens}</main></body></html>`;
}

function addressOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = JSON.parse(text.slice(fragmentHead.length)) as { url: string };
  return url.replace(/^\//, '');
}

/** Hosts often send files as they are, so the script is made small here. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(new TextDecoder().decode(script), {
    minify: true,
    drop: ['console'],
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
  });
  return new TextEncoder().encode(code);
}
