import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checksumFaults } from '../../src/site/verify/checksumFaults.ts';
import { projectFolder } from '../settings.ts';
import { makeReadable } from './makeReadable.ts';

/** Where a build works before its site takes its place. */
export interface WorkFolder {
  /** Where the site is made. */
  readonly work: string;
  /** Where the finished site must lie, to be put in its place by a rename. */
  readonly beside: string;
}

const far = path.join(projectFolder, '.astro');

/**
 * Makes the folders of a build, beside the place of its site; Astro moves files from the checkout, which no system does
 * from one drive to another, so that a site for another drive is made in the checkout and copied when it is whole. So is
 * one whose path only begins as the checkout's does (`…/hiraku` and `…/hiraku-site`): Astro takes it to lie inside, and
 * finds no packages there.
 */
export async function makeWorkFolder(output: string): Promise<WorkFolder> {
  const beside = await mkdtemp(`${output}-building-`);
  const isNear = (await stat(beside)).dev === (await stat(projectFolder)).dev;
  const isMistaken = beside.startsWith(projectFolder) && !beside.startsWith(`${projectFolder}${path.sep}`);
  if (isNear && !isMistaken) return { work: beside, beside };
  await mkdir(far, { recursive: true });
  return { work: await mkdtemp(path.join(far, 'building-')), beside };
}

/** Brings a whole site that was made in the checkout to where it must lie, and compares every file with its checksum there. */
export async function bringBeside({ work, beside }: WorkFolder): Promise<void> {
  if (work === beside) return;
  await cp(work, beside, { recursive: true });
  makeReadable(beside);
  const [fault] = await checksumFaults(beside);
  if (fault) throw new Error(`${fault.file}: ${fault.fault}`);
}

/** Removes what killed builds left in the checkout; only for whoever holds its lock. */
export async function clearFarWork(): Promise<void> {
  const names = await readdir(far).catch(() => []);
  for (const name of names.filter((each) => each.startsWith('building-'))) await rm(path.join(far, name), { recursive: true, force: true });
}
