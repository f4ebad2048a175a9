import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in the place of the old one; the old one is away only for the moment between two renames, after which the next build would bring it back. */
export async function swap(finished: string, place: string): Promise<void> {
  const old = `${finished}-old`;
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(finished, place);
  } catch (error) {
    await rename(old, place).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
