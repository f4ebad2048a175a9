import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { ContentError } from '../src/plan/problem/problem.ts';
import { reportText } from '#words/commands/report.ts';
import { takeBuildLock } from './build/buildLock.ts';
import { projectFolder } from './settings.ts';

/**
 * Runs a command that writes into a content folder while no other does, and says what stands in its way; returns the
 * exit code.
 *
 * The lock lies in the checkout, since not every drive that content may lie on can hold one. A build takes none: it
 * refuses by itself where what it read has changed.
 */
export async function writeAlone(content: string, write: () => Promise<number>): Promise<number> {
  const place = await realpath(content).catch(() => content);
  const lock = await takeBuildLock(
    path.join(projectFolder, '.astro', `content-${createHash('sha256').update(place).digest('hex').slice(0, 16)}.lock`),
  );
  if (lock.holder) {
    const { pid, host, since } = lock.holder;
    process.stderr.write(`${reportText.contentBusy(pid, host, new Date(since).toLocaleString('ja-JP'))}\n`);
    return 1;
  }
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    lock.release();
  }
}
