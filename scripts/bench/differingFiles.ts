import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFiles } from '../../src/site/files/siteFiles.ts';

/** The files in which two folders differ: by a byte, or because only one has them. */
export async function differingFiles(one: string, other: string): Promise<string[]> {
  const [first, second] = [new Set(await siteFiles(one)), new Set(await siteFiles(other))];
  const differing: string[] = [];
  for (const file of new Set([...first, ...second])) {
    const both = first.has(file) && second.has(file);
    if (!both || !(await readFile(path.join(one, file))).equals(await readFile(path.join(other, file)))) differing.push(file);
  }
  return differing.sort();
}
