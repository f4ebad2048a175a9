import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../settings.ts';

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

/** Removes what killed builds left in the checkout; only for whoever holds its lock. */
export async function clearFarWork(): Promise<void> {
  const names = await readdir(far).catch(() => []);
  for (const name of names.filter((each) => each.startsWith('building-'))) await rm(path.join(far, name), { recursive: true, force: true });
}
