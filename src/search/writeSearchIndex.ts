import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { recordText, type SearchRecord } from './searchRecord.ts';
import { searchTokens } from './searchTokens.ts';

/** The files of the index's own interface, which this site does not use. */
const unused = /pagefind-(ui|modular|component|highlight)/;

/**
 * Writes the search index of some pages into `<folder>/pagefind/`.
 *
 * What is indexed is a copy of each page, one word a character; the published pages stay as they are.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true, forceLanguage: 'ja' });
  try {
    if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addHTMLFile({ url: `/${record.address}`, content: indexedCopy(record) });
      if (added.errors.length > 0) throw new Error(`${record.address} could not be indexed: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
    for (const file of made.files) {
      if (unused.test(file.path)) continue;
      const target = path.join(folder, 'pagefind', file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
  } finally {
    await pagefind.close();
  }
}

/** A page as the index reads it. */
function indexedCopy(record: SearchRecord): string {
  const body = record.segments
    .map(({ text, weight }) => ({ tokens: searchTokens(text), weight }))
    .filter(({ tokens }) => tokens !== '')
    .map(({ tokens, weight }) => (weight === 1 ? tokens : `<span data-pagefind-weight="${weight}">${tokens}</span>`))
    .join(' ');
  const meta = { title: record.title, kind: record.kind, place: record.place, warning: record.warning, text: recordText(record) };
  const attributes = Object.entries(meta).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeAttribute(value)}">`);
  return `<!doctype html><html lang="ja"><head><title>-</title></head><body>${attributes.join('')}<main data-pagefind-body>${body}</main></body></html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
