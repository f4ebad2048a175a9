import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProject } from './copyProject.ts';

/** A place to measure builds in. */
export interface BenchFolder {
  readonly folder: string;
  /** A copy of the program that builds there, with the packages of this checkout. */
  readonly project: string;
  /** Whether it lies in memory, where a disk does not count. */
  readonly inMemory: boolean;
  remove(): void;
}

const memory = '/dev/shm';
/** What a site of 10,000 initiatives needs, old and new, in bytes. */
const needed = 6e9;

/** Copies the program into memory where there is room, into the folder for temporary files otherwise. */
export async function makeBenchFolder(): Promise<BenchFolder> {
  const inMemory = roomOf(memory) > needed;
  const folder = mkdtempSync(path.join(inMemory ? memory : tmpdir(), 'hiraku-bench-'));
  const project = await copyProject(path.join(folder, 'project'));
  return { folder, project, inMemory, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function roomOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
