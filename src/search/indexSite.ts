import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { searchRecord, type SearchRecord } from './searchRecord.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';

/** Indexes the pages of a built site for search; returns how many pages can be found. */
export async function indexSite(folder: string, files: readonly string[]): Promise<number> {
  const records: SearchRecord[] = [];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const record = searchRecord(await readFile(path.join(folder, file), 'utf8'), file.replace(/(^|\/)index\.html$/, '$1'));
    if (record) records.push(record);
  }
  await writeSearchIndex(records, folder);
  return records.length;
}
