import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { oncePer } from '../plan/oncePer.ts';
import type { Plan } from '../plan/plan.ts';
import { fileFacts, type DataFile, type FileFacts } from '../tables/dataFile.ts';
import { buildLink } from './buildLink.ts';
import { chartFileBatches } from './chartFiles.ts';
import { environmentValue } from './environment.ts';
import { fileBatches } from './fileBatches.ts';

/** Every file that {@link fileBatches} makes, by its address: made in one go and kept as long as the plan is, as development needs it. */
export const madeFiles = oncePer(async (plan: Plan): Promise<ReadonlyMap<string, DataFile>> => {
  const files = new Map<string, DataFile>();
  for await (const batch of fileBatches(plan, chartFileBatches(plan))) for (const file of batch) files.set(file.address, file);
  return files;
});

/** What a page tells of a published file; asking for one that is not published is a fault of ours. */
export async function publishedFile(plan: Plan, address: string): Promise<FileFacts> {
  const link = buildLink();
  if (link) return link.file(address).then((facts) => facts ?? missing(address));
  return fileFacts((await madeFiles(plan)).get(address) ?? missing(address));
}

/** What is told of every published file. */
export async function publishedFiles(plan: Plan): Promise<readonly FileFacts[]> {
  return buildLink()?.files() ?? [...(await madeFiles(plan)).values()].map(fileFacts);
}

/** The text of a published file, as it lies in the folder that is being built. */
export async function publishedText(plan: Plan, address: string): Promise<string> {
  const { address: known } = await publishedFile(plan, address);
  const folder = environmentValue('HIRAKU_ASTRO_OUTPUT');
  if (buildLink() && folder !== undefined) return readFile(path.join(folder, known), 'utf8');
  return new TextDecoder().decode((await madeFiles(plan)).get(known)?.content);
}

function missing(address: string): never {
  throw new Error(`No file is published at ${address}`);
}
