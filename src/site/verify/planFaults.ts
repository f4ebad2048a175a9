import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksumsAddress, sitemapAddress } from '../../addresses/fileAddress.ts';
import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { tombstoneAddress } from '../../addresses/tombstoneAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataFile } from '../../tables/dataFile.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import { editionFiles } from '../editionFiles.ts';
import { foldersOf } from '../folderPages.ts';
import { hostFiles } from '../hostFiles.ts';
import { siteFiles } from '../siteFiles.ts';
import type { SiteFault } from './siteFault.ts';

/** What a file that was made must come to. */
export type FileSum = Pick<DataFile, 'address' | 'sha256'>;

/** Compares a built site with the plan before it is published: every page and file is there, and every file that was made of the plan is as it was made. */
export async function planFaults(folder: string, plan: Plan, made: readonly FileSum[]): Promise<SiteFault[]> {
  const files = await siteFiles(folder);
  const known = new Set(files);
  const data = [...made, ...hostFiles(plan).map(({ address, content }) => ({ address, sha256: hashOf(content) }))];
  const missing = [...new Set(expectedFiles(plan, data, files))].filter((file) => !known.has(file)).map((file) => ({ file, fault: siteFaultText.missing }));
  const differs = (address: string, sha256: string) => known.has(address) && hashOf(readFileSync(path.join(folder, address))) !== sha256;
  const wrongData = data.filter(({ address, sha256 }) => differs(address, sha256)).map(({ address }) => ({ file: address, fault: siteFaultText.differs }));
  const wrongEditions = [...editionFiles(plan)].filter(({ address, sha256 }) => sha256 !== undefined && differs(address, sha256)).map(({ address }) => ({ file: address, fault: siteFaultText.frozen }));
  return [...missing, ...wrongData, ...wrongEditions];
}

function* expectedFiles(plan: Plan, data: readonly FileSum[], files: readonly string[]): Generator<string> {
  for (const address of Object.values(pageAddress)) yield `${address}index.html`;
  for (const { id } of plan.goals) yield `${goalAddress(id)}index.html`;
  for (const { id } of plan.initiatives) yield `${initiativeAddress(id)}index.html`;
  for (const { id } of plan.departments) yield `${departmentAddress(id)}index.html`;
  for (const tombstone of plan.tombstones) {
    const address = tombstoneAddress(tombstone);
    if (address !== undefined) yield `${address}index.html`;
  }
  for (const address of plan.published?.addresses ?? []) yield `${address}index.html`;
  for (const { address } of data) yield address;
  for (const { address } of editionFiles(plan)) yield address;
  for (const folder of foldersOf(files)) yield `${folder}index.html`;
  yield '404.html';
  yield sitemapAddress;
  yield checksumsAddress;
  yield 'pagefind/pagefind.js';
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
