import { cpSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../settings.ts';

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
export function makeBenchFolder(): BenchFolder {
  const inMemory = roomOf(memory) > needed;
  const folder = mkdtempSync(path.join(inMemory ? memory : tmpdir(), 'hiraku-bench-'));
  const project = path.join(folder, 'project');
  for (const name of ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']) {
    cpSync(path.join(projectFolder, name), path.join(project, name), { recursive: true });
  }
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(project, 'node_modules'));
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
