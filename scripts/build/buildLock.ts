import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from '../../src/schema/systemErrorCodes.ts';
import { foundText } from '#words/commands/refusal.ts';
import { Refusal } from '../refusal.ts';
import { shownPath } from '../settings.ts';

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
export type BuildLock = { readonly release: () => void; readonly holder?: never } | { readonly holder: LockHolder };

/** What a file system answers that knows no hard links, such as that of a USB stick. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Takes a lock, a file that names its holder; it never waits, nor lets a signal be heard while it is at it. The lock of a
 * process that has died is taken over.
 *
 * The file comes into being whole, by a hard link. Who takes over a dead lock holds a lock on doing so, so that of two
 * that try at once only one comes through. An empty file, as after a power failure, counts as dead.
 *
 * @throws {Refusal} where a file of that name is no lock: it is someone's, and stays.
 */
export async function takeBuildLock(file: string): Promise<BuildLock> {
  const own: LockHolder = { pid: process.pid, born: birthOf(process.pid), host: hostname(), since: new Date().toISOString() };
  const text = `${JSON.stringify(own)}\n`;
  const draft = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeWhole(draft, text);
    return take(file, draft, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function take(file: string, draft: string, text: string): BuildLock {
  if (linked(draft, file, text)) return held(file);
  const holder = holderOf(file);
  if (holder === 'gone') return take(file, draft, text);
  if (holder !== 'dead') return { holder };
  const turn = take(`${file}.next`, draft, text);
  if (turn.holder) return turn;
  try {
    const now = holderOf(file);
    if (typeof now === 'object') return { holder: now };
    const second = `${draft}.next`;
    if (!linked(draft, second, text)) throw new Error(`${second} is there already`);
    renameSync(second, file);
    return held(file);
  } finally {
    turn.release();
  }
}

/**
 * A lock that was just taken. Whoever was told to delete it may have done so, and another build may hold it when it is
 * released; that is told by the file's number, for which nothing need be opened.
 */
function held(file: string): BuildLock {
  const stateOf = () => {
    const entry = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    return entry && `${entry.ino} ${entry.size} ${entry.mtimeNs}`;
  };
  const taken = stateOf();
  return {
    release() {
      if (stateOf() === taken) rmSync(file, { force: true });
    },
  };
}

/** On the disk before it has its name, so that a power failure leaves no empty lock. */
function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function linked(draft: string, file: string, text: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (!noLinks.has(systemErrorCode(error) ?? '')) return isThere(error);
  }
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    return isThere(error);
  }
}

/** Whether something could not be made since it is there; any other error goes on. */
function isThere(error: unknown): false {
  if (systemErrorCode(error) === 'EEXIST') return false;
  throw error;
}

function holderOf(file: string): LockHolder | 'dead' | 'gone' {
  const text = textOf(file);
  if (text === undefined) return 'gone';
  if (/^\0*$/.test(text)) return 'dead';
  const holder = parsed(text);
  if (!holder) throw new Refusal('lock-foreign', shownPath(file), [foundText.file]);
  return isAlive(holder) ? holder : 'dead';
}

function parsed(text: string): LockHolder | undefined {
  try {
    return lockHolder.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What stands in a lock; nothing where there is none. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a holder still runs; one on another machine cannot be seen from here and counts as running. */
function isAlive({ pid, born, host }: LockHolder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemErrorCode(error) === 'ESRCH') return false;
  }
  return birthOf(pid) === born;
}

/** The 22nd field of /proc/…/stat, counted from behind the name, which may hold anything. */
function birthOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
