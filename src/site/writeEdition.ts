import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { refuseLinks } from '../plan/plainFile.ts';
import { placeInFolder } from '../plan/placeInFolder.ts';
import type { Plan } from '../plan/plan.ts';
import { editionFiles } from '../tables/editionFiles.ts';
import { keepLineEnds } from './keepLineEnds.ts';

/** An edition that was written, or the one that stood in its way. */
export interface WrittenEdition {
  readonly folder: string;
  /** How many files it holds; undefined where the edition was there before. */
  readonly files: number | undefined;
}

/**
 * Freezes the data files of a plan under `editions/<date>/` of a content folder, all or nothing.
 *
 * An edition that is already there is never touched.
 *
 * @throws {ContentError} where the folder of editions is a link, since they would be written somewhere else.
 */
export async function writeEdition(content: string, plan: Plan, date: string): Promise<WrittenEdition> {
  const editions = path.join(content, 'editions');
  const folder = placeInFolder(editions, date);
  refuseLinks(content, `editions/${date}`, path.basename(content));
  const known = await access(folder).then(() => true, () => false);
  if (known) return { folder, files: undefined };
  const files = await editionFiles(plan, date);
  await mkdir(editions, { recursive: true });
  await keepLineEnds(editions);
  const work = await mkdtemp(path.join(editions, `.${date}-`));
  try {
    for (const { name, content: bytes } of files) await writeFile(placeInFolder(work, name), bytes);
    await chmod(work, 0o755);
    await rename(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { folder, files: files.length };
}
