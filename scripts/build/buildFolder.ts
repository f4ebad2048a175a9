import { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The file by which a build knows a folder that a build made; it lies beside the site that is being made, never in it. */
const markerName = 'hiraku-build.json';

const marker = z.strictObject({
  /** The folder itself, so that a copy of it is nobody's. */
  folder: z.string(),
  /** The output that it was made for. */
  output: z.string(),
});

/** What a build keeps in a folder of its own. */
export const buildParts = { site: 'site', cache: 'cache', old: 'old' } as const;

/** Makes a folder for the build of an output, with its mark, in which nobody else may look. */
export function makeBuildFolder(parent: string, output: string): string {
  const folder = mkdtempSync(path.join(parent, prefixOf(output)));
  const text: z.output<typeof marker> = { folder: path.basename(folder), output };
  try {
    writeFileSync(path.join(folder, markerName), `${JSON.stringify(text)}\n`, { flag: 'wx' });
  } catch (error) {
    removeBuildFolder(folder);
    throw error;
  }
  return folder;
}

/** The folders that builds of an output made and did not remove, since they were killed. */
export function buildFoldersIn(parent: string, output: string): string[] {
  if (!lstatSync(parent, { throwIfNoEntry: false })) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefixOf(output)))
    .map(({ name }) => path.join(parent, name))
    .filter((folder) => isBuildFolder(folder, output));
}

/** Removes a build's folder, but for an old site that is still in it: then only the mark goes, and the rest is whoever's it is. */
export function removeBuildFolder(folder: string): void {
  for (const part of [buildParts.site, buildParts.cache, markerName])
    rmSync(path.join(folder, part), { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code)))) throw error;
  }
}

function prefixOf(output: string): string {
  return `${output}-building-`;
}

/** A folder without the mark, or with that of another, may be anyone's, whatever its name. */
function isBuildFolder(folder: string, output: string): boolean {
  const file = path.join(folder, markerName);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    const made = marker.parse(JSON.parse(readFileSync(file, 'utf8')));
    return made.folder === path.basename(folder) && made.output === output;
  } catch {
    return false;
  }
}
