import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pageOfFile } from '../../addresses/pageOfFile.ts';
import { siteFiles } from '../siteFiles.ts';
import { readPage, type ReadPage } from './readPage.ts';

/** A built site as it lies in its folder, with its pages read. */
export interface BuiltSite {
  readonly folder: string;
  /** Every file by its address from the site's root, sorted. */
  readonly files: readonly string[];
  readonly sizes: ReadonlyMap<string, number>;
  /** Pages by address. */
  readonly pages: ReadonlyMap<string, ReadPage>;
  /** The site's full address, as its home says; empty where home does not. */
  readonly siteUrl: string;
}

/** Reads a built site; no content and no Astro is needed. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const files = await siteFiles(folder);
  const sizes = new Map(await Promise.all(files.map(async (file): Promise<[string, number]> => [file, (await stat(path.join(folder, file))).size])));
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(await Promise.all(html.map(async (file): Promise<[string, ReadPage]> => [pageOfFile(file), readPage(file, await readFile(path.join(folder, file), 'utf8'))])));
  return { folder, files, sizes, pages, siteUrl: pages.get('')?.canonical ?? '' };
}

/** The text of a file of a site; nothing where there is no such file. */
export async function textOf(site: BuiltSite, file: string): Promise<string | undefined> {
  return site.sizes.has(file) ? readFile(path.join(site.folder, file), 'utf8') : undefined;
}
