import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchPageFile } from '../../src/addresses/fileAddress.ts';
import { contentSecurityPolicy } from '../../src/site/files/contentSecurityPolicy.ts';
import { type BuiltSite, readBuiltSite } from '../../src/site/verify/builtSite.ts';
import { packedData } from '../../src/search/index/packedData.ts';
import { dataScript, indexScript, searchFiles } from '../../src/search/index/searchFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The address that made sites give themselves. */
export const madeSiteUrl = 'https://city.example/plan/';

/** A page as the site writes one, with a body and perhaps more in its head. */
export function madePage(address: string, body = '', head = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><link rel="canonical" href="${madeSiteUrl}${address.replaceAll('&', '&amp;')}">${head}</head><body>${body}</body></html>`;
}

/** What search loads of a site, over some addresses, and the page that names it. */
export function madeSearch(...addresses: readonly string[]): Record<string, string> {
  const { register, texts, index, pageText } = searchFiles('v1');
  return {
    [searchPageFile]: madePage('search/', '<ol data-search-version="v1"></ol>'),
    [register]: dataScript('searchPages', packedData({ rows: addresses.map((address) => ['key', address]) })),
    [texts]: '',
    [`${index}${indexScript}`]: '',
    ...Object.fromEntries(addresses.map((_, place) => [pageText(place), ''])),
  };
}

/** A site of a few files, with a home. */
export async function madeSite(files: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries({ 'index.html': madePage(''), ...files })) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true, mode: 0o755 });
    writeFileSync(full, text, { mode: 0o644 });
  }
  return readBuiltSite(folder);
}
