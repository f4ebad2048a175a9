import { billAddress, noticesAddress, provenanceAddress, sitemapAddress } from '../../addresses/fileAddress.ts';
import { sitePages } from '../../addresses/sitePages.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataFile } from '../../tables/dataFile.ts';
import { siteFaultText } from '#words/commands/fault.ts';
import { publishedEditionFiles } from '../files/publishedFile.ts';
import { sha256 } from '../files/siteFiles.ts';
import { foldersOf } from '../files/folderPages.ts';
import { hostFiles } from '../files/hostFiles.ts';
import type { SiteFault } from './siteFault.ts';

/** What a file that was made must come to. */
export type FileSum = Pick<DataFile, 'address' | 'sha256'>;

/**
 * Compares a built site with the plan before it is published: every page and file is there, and every file that was
 * made of the plan is as it was made.
 *
 * `hashes` has the SHA-256 of each file of the site but the list of checksums.
 */
export function planFaults(hashes: ReadonlyMap<string, string>, plan: Plan, made: readonly FileSum[]): SiteFault[] {
  const files = [...hashes.keys()];
  const data = [...made, ...hostFiles(plan).map(({ address, content }) => ({ address, sha256: sha256(content) }))];
  const missing = [...new Set(expectedFiles(plan, data, files))]
    .filter((file) => !hashes.has(file))
    .map((file) => ({ file, fault: siteFaultText.missing }));
  const differs = (address: string, wanted: string) => hashes.has(address) && hashes.get(address) !== wanted;
  const wrongData = data
    .filter((file) => differs(file.address, file.sha256))
    .map(({ address }) => ({ file: address, fault: siteFaultText.differs }));
  const wrongEditions = [...publishedEditionFiles(plan)]
    .filter((file) => differs(file.address, file.sha256))
    .map(({ address }) => ({ file: address, fault: siteFaultText.frozen }));
  return [...missing, ...wrongData, ...wrongEditions];
}

function* expectedFiles(plan: Plan, data: readonly FileSum[], files: readonly string[]): Generator<string> {
  for (const address of sitePages(plan)) yield `${address}index.html`;
  for (const address of plan.published?.addresses ?? []) yield `${address}index.html`;
  for (const { address } of data) yield address;
  for (const { address } of publishedEditionFiles(plan)) yield address;
  for (const folder of foldersOf(files)) yield `${folder}index.html`;
  yield '404.html';
  yield sitemapAddress;
  yield provenanceAddress;
  yield billAddress;
  yield noticesAddress;
}
