import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../settings.ts';

/** What a build needs of a checkout besides content and packages. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Makes a second checkout of what a build needs, with the packages of this one. */
export async function copyProject(copy: string): Promise<string> {
  for (const part of parts) await cp(path.join(projectFolder, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}
