import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { checksumsAddress, sitemapAddress } from '../addresses/fileAddress.ts';
import { fileOfLink } from '../addresses/fileOfLink.ts';
import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from '../addresses/pageAddress.ts';
import type { Plan } from '../plan/plan.ts';
import type { DataFile } from '../tables/dataFile.ts';
import { dataFiles } from '../tables/dataFiles.ts';
import { schemaFiles } from '../tables/schemaFiles.ts';
import { siteFaultText } from '../wording/siteFault.ts';
import { chartFiles } from './chartFiles.ts';
import { editionFiles } from './editionFiles.ts';
import { foldersOf } from './folderPages.ts';
import { hostFiles } from './hostFiles.ts';
import { nameFault } from './nameFault.ts';
import { pageOfFile, siteFiles } from './siteFiles.ts';

/** Something that a built site must not have. */
export interface SiteFault {
  readonly file: string;
  readonly fault: string;
}

interface ReadPage {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicates: readonly string[];
  readonly links: readonly string[];
}

/** Checks a built site before it is published: every page and file is there, and every link leads somewhere. */
export async function verifySite(folder: string, plan: Plan): Promise<SiteFault[]> {
  const files = await siteFiles(folder);
  const known = new Set(files);
  const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file)));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const names = files.flatMap((file) => {
    const fault = nameFault(file);
    return fault === undefined ? [] : [{ file, fault }];
  });
  const hosts = hostFiles(plan).map(({ address, content }) => ({ address, content: new TextEncoder().encode(content) }));
  const data = [...(await dataFiles(plan)), ...schemaFiles(plan), ...(await chartFiles(plan))];
  const missing = [...new Set(expectedFiles(plan, [...data, ...hosts], files))].filter((file) => !known.has(file)).map((file) => ({ file, fault: siteFaultText.missing }));
  const wrongData = await Promise.all(
    [...data, ...hosts].map(async ({ address, content }) =>
      known.has(address) && !(await readFile(path.join(folder, address))).equals(content) ? [{ file: address, fault: siteFaultText.differs }] : [],
    ),
  );
  const wrongEditions = await Promise.all(
    [...editionFiles(plan)].map(async ({ address, sha256 }) =>
      known.has(address) && sha256 !== undefined && hashOf(await readFile(path.join(folder, address))) !== sha256 ? [{ file: address, fault: siteFaultText.frozen }] : [],
    ),
  );
  const links = pages.flatMap((page) => [
    ...page.duplicates.map((id) => ({ file: page.file, fault: siteFaultText.duplicateId(id) })),
    ...page.links.flatMap((link) => linkFaults(page, link, known, byFile, plan.plan.siteUrl)),
  ]);
  return [...names, ...missing, ...wrongData.flat(), ...wrongEditions.flat(), ...links];
}

function* expectedFiles(plan: Plan, data: readonly Pick<DataFile, 'address'>[], files: readonly string[]): Generator<string> {
  for (const address of Object.values(pageAddress)) yield `${address}index.html`;
  for (const { id } of plan.goals) yield `${goalAddress(id)}index.html`;
  for (const { id } of plan.initiatives) yield `${initiativeAddress(id)}index.html`;
  for (const { id } of plan.departments) yield `${departmentAddress(id)}index.html`;
  for (const { address } of data) yield address;
  for (const { address } of editionFiles(plan)) yield address;
  for (const folder of foldersOf(files)) yield `${folder}index.html`;
  yield '404.html';
  yield sitemapAddress;
  yield checksumsAddress;
  yield 'pagefind/pagefind.js';
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readPage(folder: string, file: string): Promise<ReadPage> {
  const ids = new Set<string>();
  const duplicates: string[] = [];
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, action } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) duplicates.push(id);
        ids.add(id);
      }
      const canonical = name === 'link' && attributes['rel'] === 'canonical';
      for (const link of [href, src, action]) if (link !== undefined && !canonical) links.push(link);
    },
  });
  parser.end(await readFile(path.join(folder, file), 'utf8'));
  return { file, ids, duplicates, links };
}

function linkFaults(
  page: ReadPage,
  link: string,
  known: ReadonlySet<string>,
  pages: ReadonlyMap<string, ReadPage>,
  siteUrl: string,
): SiteFault[] {
  if (/^(mailto|tel):/.test(link)) return [];
  const base = 'http://site.invalid/';
  const rooted = rootedAddress(page.file, link, siteUrl);
  const own = rooted ?? link;
  if (/^https?:/.test(own)) return [];
  if (rooted === undefined && own !== fileOfLink(own)) return [{ file: page.file, fault: siteFaultText.folderLink(link, fileOfLink(own)) }];
  if (own.startsWith('/') || (/^[a-z]+:/i.test(own) && !own.startsWith('#'))) return [{ file: page.file, fault: siteFaultText.absoluteLink(link) }];
  const from = rooted === undefined ? `${base}${pageOfFile(page.file)}` : base;
  const target = new URL(own, from);
  const address = fileOfLink(decodeURI(target.pathname).slice(1));
  const linked = pages.get(address);
  if (!known.has(address)) return [{ file: page.file, fault: siteFaultText.brokenLink(link) }];
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || !linked || linked.ids.has(fragment)) return [];
  return [{ file: page.file, fault: siteFaultText.brokenFragment(link, fragment) }];
}

/** A link that names the site itself, as an address from its root; only the page for lost addresses may begin with a slash. */
function rootedAddress(file: string, link: string, siteUrl: string): string | undefined {
  if (link.startsWith(siteUrl)) return link.slice(siteUrl.length);
  const folder = new URL(siteUrl).pathname;
  return file === '404.html' && link.startsWith(folder) ? link.slice(folder.length) : undefined;
}
