import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageOfFile } from '../../addresses/targetOfLink.ts';
import { siteFiles } from '../files/siteFiles.ts';
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

/** Reads a built site; no content and no Astro is needed. Pages that were read before are not read again. */
export async function readBuiltSite(folder: string, known: ReadonlyMap<string, ReadPage> = new Map()): Promise<BuiltSite> {
  const files = await siteFiles(folder);
  const sizes = new Map(files.map((file) => [file, statSync(path.join(folder, file)).size]));
  const pages = readPages(folder, files, known);
  return { folder, files, sizes, pages, siteUrl: pages.get('')?.canonical ?? '' };
}

/** Reads the pages among some files, by address, but for those that were read before. */
export function readPages(
  folder: string,
  files: readonly string[],
  known: ReadonlyMap<string, ReadPage> = new Map(),
): Map<string, ReadPage> {
  const html = files.filter((file) => file.endsWith('.html'));
  return new Map(
    html.map((file) => [pageOfFile(file), known.get(pageOfFile(file)) ?? readPage(file, readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

/** The text of a file of a site; nothing where there is no such file. */
export async function textOf(site: BuiltSite, file: string): Promise<string | undefined> {
  return site.sizes.has(file) ? readFile(path.join(site.folder, file), 'utf8') : undefined;
}
