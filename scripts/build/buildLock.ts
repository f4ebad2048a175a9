import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const lockHolder = z.object({
  pid: z.int().positive(),
  /** When the process began, as the system counts it; empty where the system does not tell. A process number alone is given out again. */
  born: z.string(),
  host: z.string(),
  /** When the lock was taken, in ISO 8601. */
  since: z.string(),
});

/** The process that holds a lock. */
export type LockHolder = z.output<typeof lockHolder>;

/** A lock that was taken, or who holds it. */
export type BuildLock = { readonly release: () => Promise<void>; readonly holder?: never } | { readonly holder: LockHolder };

/**
 * Takes a lock, a file that names its holder; it never waits. The lock of a process that has died is taken over.
 *
 * The file comes into being whole, by a hard link. Who takes over a dead lock holds a lock on doing so, so that of two
 * that try at once only one comes through. A file that cannot be read as a lock, as after a power failure, counts as dead.
 */
export async function takeBuildLock(file: string): Promise<BuildLock> {
  const own: LockHolder = { pid: process.pid, born: await birthOf(process.pid), host: hostname(), since: new Date().toISOString() };
  const draft = `${file}.${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, `${JSON.stringify(own)}\n`);
  try {
    return await take(file, draft);
  } finally {
    await rm(draft, { force: true });
  }
}

async function take(file: string, draft: string): Promise<BuildLock> {
  const lock = { release: () => rm(file, { force: true }) };
  if (await linked(draft, file)) return lock;
  const holder = await holderOf(file);
  if (holder === 'gone') return take(file, draft);
  if (holder !== 'dead') return { holder };
  const turn = await take(`${file}.next`, draft);
  if (turn.holder) return turn;
  try {
    const now = await holderOf(file);
    if (typeof now === 'object') return { holder: now };
    const second = `${draft}.next`;
    await link(draft, second);
    await rename(second, file);
    return lock;
  } finally {
    await turn.release();
  }
}

async function linked(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<LockHolder | 'dead' | 'gone'> {
  try {
    const holder = lockHolder.parse(JSON.parse(await readFile(file, 'utf8')));
    return (await isAlive(holder)) ? holder : 'dead';
  } catch (error) {
    return isSystemError(error, 'ENOENT') ? 'gone' : 'dead';
  }
}

/** Whether a holder still runs; one on another machine cannot be seen from here and counts as running. */
async function isAlive({ pid, born, host }: LockHolder): Promise<boolean> {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isSystemError(error, 'ESRCH')) return false;
  }
  return (await birthOf(pid)) === born;
}

/** The 22nd field of /proc/…/stat, counted from behind the name, which may hold anything. */
async function birthOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
