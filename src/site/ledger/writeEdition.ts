import { lstat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../../plan/problem/problem.ts';
import { contentChange } from '../../plan/read/contentRecord.ts';
import { placeInFolder } from '../../plan/read/fileNames.ts';
import type { SoundReading } from '../../plan/readPlan.ts';
import { editionFiles } from '../../tables/editionFiles.ts';
import { clearUnfinished, writeIntoContent, type WrittenFolder } from './contentWriter.ts';
import { putLedger } from './publishedLedger.ts';

/** An edition that was written, or the one that stood in its way. */
export interface WrittenEdition {
  readonly folder: string;
  /** How many files it holds, and how many entries of the ledger are new; undefined where the edition was there before. */
  readonly written: { readonly files: number; readonly recorded: number } | undefined;
}

/**
 * Freezes the data files of a plan under `editions/<date>/` of a content folder and notes in its ledger what they name.
 *
 * An edition that is already there is never touched. The ledger comes to its place first and the edition last, both
 * whole: where the command is killed, there is no edition yet, and it does the same again when it is run again.
 *
 * @throws {ContentError} where the content has changed since it was read, or a link is in the way.
 */
export async function writeEdition(
  content: WrittenFolder,
  { plan, record }: Pick<SoundReading, 'plan' | 'record'>,
  date: string,
): Promise<WrittenEdition> {
  await clearUnfinished(content);
  const folder = placeInFolder(path.join(content.folder, 'editions'), date);
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return { folder, written: undefined };
  const files = await editionFiles(plan, date);
  const written = await writeIntoContent(content, async (writer) => {
    const draft = await writer.draftFolder(files);
    const change = contentChange(content.folder, content.shownAs, record);
    if (change) throw new ContentError([change]);
    const recorded = await putLedger(writer, plan);
    await keepLineEnds(await writer.ensureFolder('editions'));
    await draft.moveTo(`editions/${date}`);
    return { files: files.length, recorded };
  });
  return { folder, written };
}

/** Tells git to leave the line ends of everything in its folder as they are. */
const attributes = '* -text\n';

/**
 * Keeps git from changing the line ends of editions, wherever their repository begins: an edition is frozen byte by byte,
 * and a checkout on another system would alter it. Settings that are there already are left as they are.
 */
export async function keepLineEnds(editions: string): Promise<void> {
  try {
    await writeFile(path.join(editions, '.gitattributes'), attributes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
