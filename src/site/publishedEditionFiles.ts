import { editionFileAddress } from '../addresses/openDataAddress.ts';
import { editionChecksums } from '../plan/edition.ts';
import type { Plan } from '../plan/plan.ts';
import { plainFileBytes } from '../plan/plainFile.ts';
import { contentFolder } from './siteSettings.ts';

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
