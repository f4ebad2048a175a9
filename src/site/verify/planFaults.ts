import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { billAddress, checksumsAddress, provenanceAddress, sitemapAddress } from '../../addresses/fileAddress.ts';
import { departmentAddress, goalAddress, initiativeAddress, pageAddress } from '../../addresses/pageAddress.ts';
import { tombstoneAddress } from '../../addresses/tombstoneAddress.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataFile } from '../../tables/dataFile.ts';
import { dataFiles } from '../../tables/dataFiles.ts';
import { schemaFiles } from '../../tables/schemaFiles.ts';
import { siteFaultText } from '../../wording/siteFault.ts';
import { chartFiles } from '../chartFiles.ts';
import { editionFiles } from '../editionFiles.ts';
import { foldersOf } from '../folderPages.ts';
import { hostFiles } from '../hostFiles.ts';
import { siteFiles } from '../siteFiles.ts';
import { placeFaults } from './placeFaults.ts';
import type { SiteFault } from './siteFault.ts';

/** Compares a built site with the plan before it is published: every page and file is there, and every data file says what the plan says. */
export async function planFaults(folder: string, plan: Plan): Promise<SiteFault[]> {
  const files = await siteFiles(folder);
  const known = new Set(files);
  const hosts = hostFiles(plan).map(({ address, content }) => ({ address, content: new TextEncoder().encode(content) }));
  const data = [...(await dataFiles(plan)), ...schemaFiles(plan), ...(await chartFiles(plan)), ...hosts];
  const missing = [...new Set(expectedFiles(plan, data, files))].filter((file) => !known.has(file)).map((file) => ({ file, fault: siteFaultText.missing }));
  const wrongData = await Promise.all(
    data.map(async ({ address, content }) =>
      known.has(address) && !(await readFile(path.join(folder, address))).equals(content) ? [{ file: address, fault: siteFaultText.differs }] : [],
    ),
  );
  const wrongEditions = await Promise.all(
    [...editionFiles(plan)].map(async ({ address, sha256 }) =>
      known.has(address) && sha256 !== undefined && hashOf(await readFile(path.join(folder, address))) !== sha256 ? [{ file: address, fault: siteFaultText.frozen }] : [],
    ),
  );
  return [...missing, ...wrongData.flat(), ...wrongEditions.flat(), ...(await placeFaults(folder, plan))];
}

function* expectedFiles(plan: Plan, data: readonly Pick<DataFile, 'address'>[], files: readonly string[]): Generator<string> {
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
  yield provenanceAddress;
  yield billAddress;
  yield checksumsAddress;
  yield 'pagefind/pagefind.js';
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
