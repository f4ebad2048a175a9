import { writeFile } from 'node:fs/promises';
import path from 'node:path';

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
