import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { editionFileAddress } from '../../addresses/openDataAddress.ts';
import { oncePer } from '../../plan/oncePer.ts';
import { editionChecksums, type Plan } from '../../plan/plan.ts';
import { plainFileBytes } from '../../plan/read/plainFile.ts';
import { type DataFile, fileFacts, type FileFacts } from '../../tables/dataFile.ts';
import { environmentValue } from '../environment.ts';
import { buildLink } from '../prose/buildLink.ts';
import { contentFolder } from '../siteSettings.ts';
import { chartFileBatches } from './chartFiles.ts';
import { fileBatches } from './plannedFiles.ts';

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

/** A file of an edition as the site publishes it. */
export interface PublishedEditionFile {
  readonly date: string;
  readonly name: string;
  readonly address: string;
  /** What the bytes must come to. */
  readonly sha256: string;
}

/** Every file of every edition, the list of checksums of each among them. */
export function* publishedEditionFiles(plan: Plan): Generator<PublishedEditionFile> {
  for (const { date, files, checksums } of plan.editions) {
    for (const { name, sha256 } of files) yield { date, name, address: editionFileAddress(date, name), sha256 };
    yield { date, name: editionChecksums, address: editionFileAddress(date, editionChecksums), sha256: checksums };
  }
}

/**
 * The bytes of a file of an edition as they lie in the content folder of the project at `root`, reached through no link.
 *
 * @throws {ContentError} where no plain file stands there any more.
 */
export function editionFileContent(root: string, { date, name }: Pick<PublishedEditionFile, 'date' | 'name'>): Uint8Array<ArrayBuffer> {
  return plainFileBytes(contentFolder(root), `editions/${date}/${name}`, 'content');
}
