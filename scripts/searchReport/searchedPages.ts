import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { searchForm } from '../../src/search/match/searchForm.ts';
import { searchRecord } from '../../src/search/index/searchRecord.ts';
import { pageOfFile } from '../../src/addresses/targetOfLink.ts';
import { siteFiles } from '../../src/site/files/siteFiles.ts';

/** A page that search can find, with all of its searchable text. */
export interface SearchedPage {
  /** The address from the site's root. */
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  /** The text as it stands on the page, its pieces cut by line breaks. */
  readonly text: string;
  /** The same in one piece, in the form in which search compares it. */
  readonly form: string;
}

/** Reads every page of a built site that search can find. */
export async function searchedPages(folder: string): Promise<SearchedPage[]> {
  const pages: SearchedPage[] = [];
  for (const file of await siteFiles(folder)) {
    if (!file.endsWith('.html')) continue;
    const record = searchRecord(await readFile(path.join(folder, file), 'utf8'), pageOfFile(file));
    if (!record) continue;
    const texts = record.parts.map(({ text }) => text);
    pages.push({
      address: record.address,
      kind: record.kind,
      title: record.title,
      text: texts.join('\n'),
      form: searchForm(texts.join('')),
    });
  }
  return pages;
}
